package org.openplan.tenancy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What every event that changes a municipality's data provides for the audit trail.
public interface Change {

    Subject subject();

    /// The ids of the changed rows; a transaction that changes a row without announcing it is not committed.
    Set<?> rows();

    /// The state before the change, as a value that can be written as JSON; absent for something new.
    @Nullable
    Object before();

    /// The state after the change; absent for something removed.
    @Nullable
    Object after();
}
