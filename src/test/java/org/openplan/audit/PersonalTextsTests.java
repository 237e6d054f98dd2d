package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openplan.OwnClasses;
import org.openplan.document.Text;
import org.openplan.tenancy.PersonalData;

/// Somebody has decided for each text of a state whether it belongs to a person: those that do not are on the list
/// beside this test and are sealed as they are; the others are marked `@PersonalData`. The plan document's own texts
/// are public and name officials in their role only.
class PersonalTextsTests {

    private static final Path SEALED = Path.of("src/test/resources/audit/sealed-texts.txt");

    private final Set<Type> seen = new HashSet<>();
    private final Set<String> sealed = new TreeSet<>();
    private final Set<String> apart = new TreeSet<>();

    @Test
    void everyTextOfAStateIsSealedOrKeptApartByDecision() throws IOException {
        for (var change : OwnClasses.changes())
            for (var state : change.getRecordComponents())
                if (Set.of("before", "after").contains(state.getName())) collect(state.getGenericType());
        collect(org.openplan.membership.Member.class);

        assertThat(sealed).containsExactlyElementsOf(Files.readAllLines(SEALED));
        assertThat(apart).contains("Member.email", "Member.name", "Officer.email", "ReportDetails.submittedBy");
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType list) for (var part : list.getActualTypeArguments()) collect(part);
        if (!(type instanceof Class<?> state) || !state.isRecord() || !seen.add(state)) return;
        if (state.getPackageName().equals("org.openplan.document")) return;
        for (var part : state.getRecordComponents()) {
            var name = state.getSimpleName() + "." + part.getName();
            if (part.isAnnotationPresent(PersonalData.class)) apart.add(name);
            else if (isText(part.getGenericType())) sealed.add(name);
            else collect(part.getGenericType());
        }
    }

    private static boolean isText(Type type) {
        return type.equals(String.class)
                || type.equals(Text.class)
                || type instanceof ParameterizedType list
                        && List.of(list.getActualTypeArguments()).contains(String.class);
    }
}
