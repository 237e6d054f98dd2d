package org.openplan.municipality;

/// The operator's folder was applied as a whole; `count` folders were in it.
public record TenantsApplied(int count) {}
