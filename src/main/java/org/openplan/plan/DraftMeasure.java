package org.openplan.plan;

/// Where a measure of a draft is read.
public record DraftMeasure(MeasureId id, String planSlug, String number) {}
