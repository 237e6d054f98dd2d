package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import org.openplan.design.Translations;
import org.openplan.municipality.Change;

@AnalyzeClasses(packages = "org.openplan", importOptions = ImportOption.DoNotIncludeTests.class)
class AnnouncedChangesTests {

    @ArchTest
    static void everyChangeHasWordsInEveryLanguage(JavaClasses all) {
        var translations = new Translations();
        for (var change : all.that(JavaClass.Predicates.implement(Change.class))) {
            for (var language : translations.languages())
                assertThat(translations.in(language).has(key(change)))
                        .as("%s in %s", key(change), language)
                        .isTrue();
        }
    }

    private static String key(JavaClass change) {
        return "audit.Change." + change.getSimpleName();
    }
}
