package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplan.imports.PlanFiles;
import org.openplan.membership.Members;
import org.openplan.permission.Permission;
import org.openplan.permission.Requires;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanOverview;
import org.openplan.publication.Editions;

/// Who may do what is said everywhere, in one way, and every change of it is seen here.
class PermissionsTests {

    /// A permission is of use only with these.
    private static final Map<Permission, Set<Permission>> NEEDED = Map.of(
            Permission.READS_DRAFTS, Set.of(Permission.ENTERS_WORKSPACE),
            Permission.CONTRIBUTES, Set.of(Permission.ENTERS_WORKSPACE),
            Permission.ANSWERS_CONTRIBUTIONS, Set.of(Permission.EDITS_PLAN),
            Permission.EDITS_PLAN, Set.of(Permission.READS_DRAFTS),
            Permission.ADOPTS_PLAN, Set.of(Permission.READS_DRAFTS, Permission.SEES_PEOPLE),
            Permission.PUBLISHES, Set.of(Permission.READS_DRAFTS),
            Permission.REPORTS, Set.of(Permission.READS_DRAFTS),
            Permission.COLLECTS_REPORTS, Set.of(Permission.REPORTS, Permission.SEES_PEOPLE),
            Permission.MANAGES_PEOPLE, Set.of(Permission.SEES_PEOPLE),
            Permission.MANAGES_INSTITUTIONS, Set.of(Permission.SEES_PEOPLE));

    @Test
    void theTableOfRoles() {
        assertThat(table()).isEqualTo("""
                                      COORDINATOR OFFICER CONTRIBUTOR MONITOR ANALYST OPERATOR
                ENTERS_WORKSPACE      x           x       x           x       x       x
                READS_DRAFTS          x           x       .           x       .       .
                EDITS_PLAN            x           .       .           .       .       .
                ADOPTS_PLAN           x           .       .           .       .       .
                PUBLISHES             x           .       .           .       .       .
                SHARES_DRAFTS         x           .       .           .       .       .
                REPORTS               x           x       .           .       .       .
                COLLECTS_REPORTS      x           .       .           .       .       .
                CONTRIBUTES           .           .       x           .       .       .
                ANSWERS_CONTRIBUTIONS x           .       .           .       .       .
                SEES_PEOPLE           x           .       .           .       .       .
                MANAGES_PEOPLE        x           .       .           .       .       .
                MANAGES_INSTITUTIONS  x           .       .           .       .       .
                READS_AUDIT_TRAIL     x           .       .           .       .       .
                SEES_MUNICIPALITIES   .           .       .           .       .       x
                """);
    }

    @TestFactory
    Stream<DynamicTest> everyMethodOfAServiceSaysWhoMayCallIt() {
        return Services.methods().stream().map(method -> {
            var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            var permissions = Services.permissions(method);
            return DynamicTest.dynamicTest(
                    name + ": " + names(permissions),
                    () -> assertThat(permissions)
                            .as("%s says who may call it", method)
                            .hasSize(1));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyScreenOfAMunicipalitySaysWhoMayOpenIt() {
        return Services.screens().stream().map(screen -> {
            var permissions = Services.permissions(screen);
            return DynamicTest.dynamicTest(
                    screen.getSimpleName() + ": " + names(permissions),
                    () -> assertThat(permissions)
                            .as("%s says who may open it", screen)
                            .singleElement()
                            .satisfies(says -> assertThat(says.annotationType()).hasAnnotation(Requires.class)));
        });
    }

    /// A list that misses a service would find nothing wrong with it.
    @Test
    void everyKindOfServiceIsLookedAt() throws NoSuchMethodException {
        assertThat(Services.methods())
                .contains(
                        PlanOverview.class.getMethod("plans"),
                        Members.class.getMethod("may", Permission.class),
                        Editions.class.getMethod("of", String.class))
                .extracting(method -> (Object) method.getDeclaringClass())
                .doesNotContain(PlanFiles.class);
        assertThat(Services.permissions(ActionPlans.class)).isEmpty();
        assertThat(Services.screens()).hasSizeGreaterThanOrEqualTo(11);
    }

    @ParameterizedTest
    @EnumSource
    void aPermissionHasAnAnnotationOfItsNameThatIsUsed(Permission permission) {
        var asked = Stream.concat(Services.methods().stream(), Services.screens().stream())
                .flatMap(what -> Services.permissions(what).stream())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(Requires.class)
                        && type.getAnnotation(Requires.class).value() == permission)
                .collect(Collectors.toSet());
        assertThat(asked)
                .singleElement()
                .satisfies(type -> assertThat(type.getSimpleName()).isEqualTo(nameOf(permission)));
    }

    @ParameterizedTest
    @EnumSource
    void aRoleHasWhatItsPermissionsNeed(Role role) {
        NEEDED.forEach((permission, needed) -> {
            if (role.may(permission)) assertThat(needed).as(permission.name()).allMatch(role::may);
        });
    }

    private static String names(List<Annotation> permissions) {
        return permissions.stream()
                .map(says -> says.annotationType().getSimpleName())
                .collect(Collectors.joining(", "));
    }

    private static String nameOf(Permission permission) {
        return Arrays.stream(permission.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase())
                .collect(Collectors.joining());
    }

    private static String table() {
        int first = Arrays.stream(Permission.values())
                .map(permission -> permission.name().length())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var head = line(first, "", Role::name);
        return Arrays.stream(Permission.values())
                .map(permission -> line(first, permission.name(), role -> role.may(permission) ? "x" : "."))
                .collect(Collectors.joining("", head, ""));
    }

    private static String line(int first, String title, java.util.function.Function<Role, String> cell) {
        var cells = Arrays.stream(Role.values())
                .map(role -> pad(cell.apply(role), role.name().length()))
                .collect(Collectors.joining(" "));
        return (pad(title, first) + " " + cells).stripTrailing() + "\n";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
