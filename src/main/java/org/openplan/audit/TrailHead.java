package org.openplan.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// The end of a municipality's audit trail; the writer of the next entry locks this row, so that the chain never forks.
@Entity
class TrailHead {

    @Id
    private String slug;

    private long number;
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected TrailHead() {}

    TrailHead(String slug) {
        this.slug = slug;
        this.hash = "";
    }

    void moveTo(AuditEntry entry) {
        number = entry.number();
        hash = entry.hash();
    }

    boolean isAt(long number, String hash) {
        return this.number == number && this.hash.equals(hash);
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }
}
