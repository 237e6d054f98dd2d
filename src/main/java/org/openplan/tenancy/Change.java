package org.openplan.tenancy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What every event says that changes a municipality's data, so that the audit trail can write it down.
public interface Change {

    /// What was changed.
    Subject subject();

    /// The ids of the rows it speaks of; a row that changes unspoken of is not committed.
    Set<?> rows();

    /// What stood there before, as a value that can be written as JSON; absent for something new.
    @Nullable
    Object before();

    /// What stands there now; absent for something removed.
    @Nullable
    Object after();
}
