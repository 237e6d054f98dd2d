package org.openplan.tenancy;

import java.util.function.Supplier;

/// The municipality that Hibernate writes into every statement, of rows and of the children of a row.
///
/// One that threw would break the start, so it answers nobody and leaves refusing to the fences.
public final class ServedMunicipality implements Supplier<String> {

    /// What the filter on the children of a row is called.
    public static final String FILTER = "municipality";

    /// Serves nobody: reads nothing, and no foreign key accepts it.
    private static final String NOBODY = "-";

    @Override
    public String get() {
        return Tenancy.served().orElse(NOBODY);
    }
}
