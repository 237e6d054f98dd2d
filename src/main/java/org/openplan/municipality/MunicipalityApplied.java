package org.openplan.municipality;

/// A municipality was put on the register or its entry changed.
public record MunicipalityApplied(Municipality municipality) {}
