package org.openplan.tenancy;

import java.util.function.Supplier;

/// The municipality that Hibernate adds to every statement on rows and on the children of a row.
///
/// Returns a placeholder instead of throwing, because an exception would make the start fail; the isolation checks
/// refuse access.
public final class ServedMunicipality implements Supplier<String> {

    /// Name of the Hibernate filter on the children of a row.
    public static final String FILTER = "municipality";

    /// Placeholder for no municipality: it matches no rows, and no foreign key accepts it.
    private static final String NOBODY = "-";

    @Override
    public String get() {
        return Tenancy.served().orElse(NOBODY);
    }
}
