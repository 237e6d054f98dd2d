package org.openplan.audit;

import java.util.List;
import java.util.Map;

/// Records that must stay as the audit trail sealed them when they were written, such as editions; a module supplies
/// its own, and the check of the trail compares them.
public interface SealedRows {

    /// The kind of change whose entries seal the records by the state after it.
    String kind();

    /// The fields of that state that identify the record.
    List<String> names();

    /// The current contents of the records of the current municipality, in the form of that state.
    List<?> states();

    /// The ends of the audit trail that the records state, by the name of the record; the trail must agree.
    Map<String, TrailEnd> ends();
}
