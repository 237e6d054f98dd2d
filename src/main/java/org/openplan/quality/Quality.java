package org.openplan.quality;

import java.util.List;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;

/// The rules a good plan keeps.
public final class Quality {

    private Quality() {}

    /// Every breach of a rule, in the order of the plan.
    public static List<Finding> findings(PlanDocument plan) {
        return List.of();
    }
}
