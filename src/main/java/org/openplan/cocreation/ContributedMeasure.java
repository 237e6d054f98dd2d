package org.openplan.cocreation;

import java.util.UUID;

/// A measure that somebody has contributed to, for the choice in the queue.
public record ContributedMeasure(UUID measure, String planSlug, String number, String title) {}
