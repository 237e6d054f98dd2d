package org.openplan.plan;

import org.openplan.document.PlanDocument;
import org.openplan.document.Text;

/// A plan as a list entry.
public record PlanSummary(PlanId id, String slug, Text title, PlanDocument.Period period, PlanStatus status) {}
