package org.openplan.plan;

/// A step as somebody has read it, with its version at that moment.
public record SeenStep(StepId id, MeasureId measure, int version) {}
