package org.openplan.plan;

import org.openplan.publication.EditionSummary;

/// Somebody else has published the plan since the person who wanted to publish it looked at it; nothing was done.
public final class PublishedMeanwhile extends RuntimeException {

    private final transient EditionSummary edition;

    PublishedMeanwhile(EditionSummary edition) {
        super(edition.plan() + ", edition " + edition.number());
        this.edition = edition;
    }

    public EditionSummary edition() {
        return edition;
    }
}
