package org.openplan;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.openplan.tenancy.Change;

/// The compiled classes of the service without its tests, read once for all tests that look at them.
public final class OwnClasses {

    public static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openplan");

    private OwnClasses() {}

    /// Every event that the audit trail records.
    public static List<Class<?>> changes() {
        return ALL.stream()
                .filter(type -> type.isAssignableTo(Change.class) && !type.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}
