package org.openplan.plan;

import java.util.List;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;

/// A measure and its open findings.
public record CheckedMeasure(PlanDocument.Measure measure, List<Finding> findings) {}
