package org.openplan.publication;

/// Public pages of a municipality were written; once committed, what was kept of the old ones is forgotten.
public record PagesWritten(String municipality) {}
