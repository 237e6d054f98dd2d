package org.openplan.plan;

/// A plan from which measures are copied: one of the current municipality's own by its slug, or the newest edition of
/// another municipality's plan.
public record MeasureSource(String municipality, String plan) {}
