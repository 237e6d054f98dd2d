package org.openplan.audit;

import java.util.List;
import java.util.Map;

/// Records that must read for ever as the trail sealed them when they were written, such as editions; a module brings
/// its own, and the check of the trail compares them.
public interface SealedRows {

    /// The kind of change whose lines seal them, by the state after it.
    String kind();

    /// The fields of that state that name the record.
    List<String> names();

    /// What the records of the municipality served say now, in the shape of that state.
    List<?> states();

    /// Where the trail ended, as the records say, by what they are called; a line of the trail has to agree.
    Map<String, TrailEnd> ends();
}
