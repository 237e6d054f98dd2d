package org.openplan.audit;

import java.util.Map;

/// Records that state where the audit trail ended when they were written; the check of the trail compares them.
public interface StatedEnds {

    /// The ends by the name of the record.
    Map<String, TrailEnd> ends();
}
