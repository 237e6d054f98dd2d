package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules against native SQL bite.
class NativeSqlTests {

    @ParameterizedTest
    @ValueSource(strings = {"ByAnnotation", "ByFlag", "ByFormula", "ByCall", "ByTemplate"})
    void everyWayAroundTheTenantFilterIsRefused(String way) throws ClassNotFoundException {
        assertThat(isRefused(way)).isTrue();
    }

    @Test
    void aQueryInTheLanguageOfTheEntitiesIsAllowed() throws ClassNotFoundException {
        assertThat(isRefused("InTheirLanguage")).isFalse();
    }

    private static boolean isRefused(String way) throws ClassNotFoundException {
        JavaClasses shortcut = new ClassFileImporter().importClasses(Class.forName("shortcuts.Native$" + way));
        return Stream.of(
                        HouseRulesTests.nobodyWritesNativeQueries,
                        HouseRulesTests.nobodyDeclaresNativeQueries,
                        HouseRulesTests.nobodyReachesAroundTheFencesOfTenancy)
                .anyMatch((ArchRule rule) -> rule.evaluate(shortcut).hasViolation());
    }
}
