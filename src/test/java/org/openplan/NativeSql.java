package org.openplan;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;

/// SQL that passes by the tenant filter, in whichever annotation it is written.
final class NativeSql {

    /// Of Spring Data, Jakarta Persistence and Hibernate, by their simple names.
    private static final Set<String> ANNOTATIONS = Set.of(
            "NativeQuery",
            "NamedNativeQuery",
            "NamedNativeQueries",
            "Formula",
            "Subselect",
            "SQLSelect",
            "SQLInsert",
            "SQLUpdate",
            "SQLDelete",
            "SQLDeleteAll",
            "SQLJoinTableRestriction",
            "SQLRestriction",
            "ColumnTransformer");

    private NativeSql() {}

    static ArchCondition<JavaClass> beDeclaredNowhere() {
        return new ArchCondition<>("declare no native SQL") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                annotations(type)
                        .forEach(annotation -> events.add(new SimpleConditionEvent(
                                type, !isNative(annotation), type.getName() + " has " + annotation.getDescription())));
            }
        };
    }

    private static Stream<JavaAnnotation<?>> annotations(JavaClass type) {
        return Stream.concat(
                type.getAnnotations().stream(),
                type.getMembers().stream().flatMap(member -> member.getAnnotations().stream()));
    }

    private static boolean isNative(JavaAnnotation<?> annotation) {
        var kind = annotation.getRawType();
        boolean said = kind.isEquivalentTo(Query.class)
                && annotation.get("nativeQuery").filter(Boolean.TRUE::equals).isPresent();
        return said || ANNOTATIONS.contains(kind.getSimpleName());
    }
}
