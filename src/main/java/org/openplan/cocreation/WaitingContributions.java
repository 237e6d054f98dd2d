package org.openplan.cocreation;

/// How many contributions wait for an answer, and how many of them longer than the municipality has promised.
public record WaitingContributions(long open, long overdue) {}
