package org.openplan.publication;

/// Public pages of a municipality were stored; after the commit, caches drop the old ones.
public record PagesWritten(String municipality) {}
