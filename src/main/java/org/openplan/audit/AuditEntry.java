package org.openplan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Subject;

/// One change of a municipality's data, written once: who, when, what, before and after, sealed onto the line before.
@Entity
@Immutable
class AuditEntry {

    @EmbeddedId
    private AuditEntryId id;

    @TenantId
    @PartitionKey
    private String municipality;

    private long number;
    private Instant at;
    private String person;
    private String personName;
    private String what;
    private String subject;
    /// The id of what the subject names; lines from before there were such ids have none.
    private @Nullable UUID thing;

    @Column(length = Length.LONG32)
    private @Nullable String stateBefore;

    @Column(length = Length.LONG32)
    private @Nullable String stateAfter;

    private String previousHash;
    private String hash;

    /// The rows whose change the line was written for; known only while it is written.
    @Transient
    private Set<?> rows = Set.of();

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    /// The municipality is part of the seal, so it is named here although the session knows it.
    AuditEntry(String municipality, TrailHead head, Line line) {
        this.id = AuditEntryId.next();
        this.municipality = municipality;
        this.number = head.number() + 1;
        this.at = line.at();
        this.person = line.person();
        this.personName = line.personName();
        this.what = line.what();
        this.subject = line.subject().words();
        this.thing = line.subject().thing();
        this.stateBefore = line.before();
        this.stateAfter = line.after();
        this.rows = line.rows();
        this.previousHash = head.hash();
        this.hash = seal();
    }

    /// What is written down about a change; the moment to the microsecond, as the database keeps it.
    record Line(
            Instant at,
            String person,
            String personName,
            String what,
            Subject subject,
            Set<?> rows,
            @Nullable String before,
            @Nullable String after) {}

    @PreUpdate
    @PreRemove
    void refuse() {
        throw new IllegalStateException("The audit trail only grows.");
    }

    boolean follows(long number, String hash) {
        return this.number == number + 1 && previousHash.equals(hash) && this.hash.equals(seal());
    }

    Set<?> rows() {
        return rows;
    }

    long number() {
        return number;
    }

    Instant at() {
        return at;
    }

    String hash() {
        return hash;
    }

    @Nullable
    String stateBefore() {
        return stateBefore;
    }

    @Nullable
    String stateAfter() {
        return stateAfter;
    }

    private String seal() {
        var texts = new ArrayList<@Nullable String>();
        Collections.addAll(
                texts,
                previousHash,
                municipality,
                Long.toString(number),
                at.toString(),
                person,
                personName,
                what,
                subject,
                stateBefore,
                stateAfter);
        if (thing != null) texts.add(thing.toString());
        return Seal.of(texts.toArray(String[]::new));
    }
}
