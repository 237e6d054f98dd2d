package org.openplan.publication;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openplan.OwnClasses;
import org.openplan.publication.pages.SamplePlans;

class TemplateFingerprintTests {

    @Test
    void aSiteThatMovedHasItsPagesWrittenAnew() {
        var town = SamplePlans.town();

        assertThat(new TemplateFingerprint("https://old.example").of(town))
                .isNotEqualTo(new TemplateFingerprint("https://new.example").of(town));
        assertThat(new TemplateFingerprint("https://old.example").of(town))
                .isEqualTo(new TemplateFingerprint("https://old.example").of(town));
    }

    /// A municipality is in the fingerprint with all its values.
    @Test
    void everyPackageThatPagesAreMadeOfIsInTheFingerprint() {
        var shapes = Arrays.stream(TemplateFingerprint.SHAPES)
                .filter(shape -> shape.contains("org/openplan"))
                .map(shape -> shape.replaceAll("classpath:|/\\*", "").replace('/', '.'))
                .toArray(String[]::new);
        var known = Stream.concat(Arrays.stream(shapes), Stream.of("org.openplan.municipality"))
                .toArray(String[]::new);

        classes()
                .that(resideInAnyPackage(shapes))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("org.openplan..").or(resideInAnyPackage(known)))
                .check(OwnClasses.ALL);
    }
}
