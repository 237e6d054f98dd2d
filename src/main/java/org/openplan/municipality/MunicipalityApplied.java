package org.openplan.municipality;

/// A municipality was added to the register, or its entry changed.
public record MunicipalityApplied(Municipality municipality) {}
