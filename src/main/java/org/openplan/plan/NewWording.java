package org.openplan.plan;

/// A text of a measure that takes the place of another: where it stands, such as `goal.en`, what stood there when
/// it was decided, and the new text.
public record NewWording(String place, String seen, String text) {}
