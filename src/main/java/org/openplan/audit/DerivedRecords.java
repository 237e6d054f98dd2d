package org.openplan.audit;

import java.util.Optional;

/// Records that follow entirely from sealed ones, such as pages from editions; a module supplies its own, and the check
/// of all trails compares them.
public interface DerivedRecords {

    /// The first record of the current municipality that is not as it follows; nothing is written.
    Optional<String> firstChanged();
}
