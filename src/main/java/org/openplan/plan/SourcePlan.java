package org.openplan.plan;

import org.openplan.document.PlanDocument.Period;
import org.openplan.document.Text;

/// A plan from which measures can be copied, as a list entry.
public record SourcePlan(MeasureSource source, Text title, Period period) {}
