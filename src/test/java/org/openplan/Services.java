package org.openplan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.vaadin.flow.router.Route;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.openplan.permission.OpenToAll;
import org.openplan.permission.Requires;
import org.openplan.permission.ServiceWork;
import org.openplan.permission.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// What can be called or opened, as the compiled classes have it: the public methods of every service and of every
/// component that other rooms call, and every screen.
final class Services {

    private Services() {}

    static List<Method> methods() {
        return OwnClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Service.class) || isCalledFromOtherRooms(type))
                .filter(Services::knowsMunicipalities)
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    static List<Class<?>> screens() {
        return OwnClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> type.getAnnotation(Route.class).value().startsWith(":municipality"))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /// The annotations that say who may call the method or open the screen; one is right.
    static List<Annotation> permissions(AnnotatedElement what) {
        return Arrays.stream(what.getAnnotations())
                .filter(says -> says instanceof OpenToAll
                        || says instanceof SignedIn
                        || says instanceof ServiceWork
                        || says.annotationType().isAnnotationPresent(Requires.class))
                .toList();
    }

    private static boolean isCalledFromOtherRooms(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && (type.isAnnotatedWith(Component.class) || type.isMetaAnnotatedWith(Component.class))
                && type.getMethodCallsToSelf().stream()
                        .map(call -> room(call.getOriginOwner()))
                        .anyMatch(caller -> !caller.isEmpty() && !caller.equals(room(type)));
    }

    /// What knows no municipality, such as the reader of files or the translations, has nothing to protect.
    private static boolean knowsMunicipalities(JavaClass type) {
        return type.getTransitiveDependenciesFromSelf().stream()
                .anyMatch(to -> Set.of("municipality", "tenancy").contains(room(to.getTargetClass())));
    }

    /// Empty for the classes that start the service.
    private static String room(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > 2 && type.getPackageName().startsWith("org.openplan.") ? parts[2] : "";
    }
}
