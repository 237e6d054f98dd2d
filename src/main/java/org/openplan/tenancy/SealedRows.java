package org.openplan.tenancy;

import java.util.List;

/// Records that must be as the audit trail last sealed them, such as editions, roles and reports; a module supplies its
/// own, and the check of the trail compares them.
public interface SealedRows {

    /// The kinds of change whose entries seal a record: the latest about it does, by the state after the change.
    /// Without such a state the record must be gone.
    List<String> kinds();

    /// The fields of that state that identify the record.
    List<String> names();

    /// The current contents of the records of the current municipality, in the form of that state; fields that are not
    /// sealed may be left out.
    List<?> states();

    /// Whether every record has an entry; otherwise one without any is not a flaw.
    default boolean isEachSealed() {
        return true;
    }
}
