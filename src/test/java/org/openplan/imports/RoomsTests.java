package org.openplan.imports;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The rooms of this module know each other one way: the reader the form, the form the draft, and those the rest.
@AnalyzeClasses(packages = "org.openplan.imports", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTests {

    @ArchTest
    static final ArchRule arrowsPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("reader")
            .definedBy(DescribedPredicate.describe(
                    "the reader", (JavaClass type) -> type.isEquivalentTo(PlanReader.class)))
            .layer("form")
            .definedBy("..imports.form")
            .layer("draft")
            .definedBy("..imports.draft")
            .layer("labels")
            .definedBy("..imports.labels")
            .layer("dates")
            .definedBy("..imports.dates")
            .layer("file")
            .definedBy("..imports.file")
            .whereLayer("form")
            .mayOnlyBeAccessedByLayers("reader")
            .whereLayer("draft")
            .mayOnlyBeAccessedByLayers("form", "reader")
            .whereLayer("labels")
            .mayNotAccessAnyLayer()
            .whereLayer("dates")
            .mayNotAccessAnyLayer()
            .whereLayer("file")
            .mayNotAccessAnyLayer();
}
