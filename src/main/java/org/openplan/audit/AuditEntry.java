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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Subject;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// One change of a municipality's data, written once: who, when, what kind, about what, before and after, sealed with
/// the hash of the previous entry. Of people it contains only keys and salted hashes; an entry of the previous version
/// has its personal data in its `FormerLine`.
@Entity
@Immutable
class AuditEntry {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<UUID, String>> HASHES = new TypeReference<>() {};
    private static final String FORMAT = "audit/";

    /// The formats of sealed entries: first in plain text, then with keys for people, then also with the
    /// work of the service.
    private static final int PLAIN = 1;

    private static final int KEYED = 2;
    private static final int WITH_WORK = 3;

    @EmbeddedId
    private AuditEntryId id;

    @TenantId
    @PartitionKey
    private String municipality;

    private int format;
    private long number;
    private Instant at;

    @Column(name = "what")
    private String kind;

    /// The path of the subject as JSON.
    @Column(length = Length.LONG32)
    private @Nullable String subject;

    private @Nullable String labels;

    /// The id of the subject; the oldest entries have none.
    private @Nullable UUID thing;

    /// The key of the actor, and below it that of the person concerned.
    private @Nullable UUID actor;

    private @Nullable UUID person;

    /// The code of the work in which the service itself made the change; absent if only a person acted.
    private @Nullable String work;

    /// Every key in the entry with its salted hash, as JSON.
    @Column(length = Length.LONG32)
    private @Nullable String hashes;

    @Column(length = Length.LONG32)
    private @Nullable String stateBefore;

    @Column(length = Length.LONG32)
    private @Nullable String stateAfter;

    private String previousHash;
    private String hash;

    /// The rows whose change the entry records; known only while it is written.
    @Transient
    private Set<?> rows = Set.of();

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    /// The municipality is passed explicitly, although the session knows it, because it is part of the seal.
    AuditEntry(String municipality, TrailHead head, Line line) {
        this.id = AuditEntryId.next();
        this.municipality = municipality;
        this.format = WITH_WORK;
        this.number = head.number() + 1;
        this.at = line.at();
        this.kind = line.kind();
        this.subject = JSON.writeValueAsString(line.subject().parts());
        this.labels = line.labels();
        this.thing = line.subject().thing();
        this.actor = line.actor();
        this.person = line.person();
        this.work = line.work();
        this.hashes = JSON.writeValueAsString(new TreeMap<>(line.hashes()));
        this.stateBefore = line.before();
        this.stateAfter = line.after();
        this.rows = line.rows();
        this.previousHash = head.hash();
        this.hash = seal();
    }

    /// The contents of an entry, with people replaced by keys; the time in microseconds, the precision of the database.
    record Line(
            Instant at,
            String kind,
            Subject subject,
            String labels,
            @Nullable UUID actor,
            @Nullable UUID person,
            @Nullable String work,
            Map<UUID, String> hashes,
            Set<?> rows,
            @Nullable String before,
            @Nullable String after) {}

    @PreUpdate
    @PreRemove
    void refuse() {
        throw new IllegalStateException("The audit trail only grows.");
    }

    boolean follows(long number, String hash) {
        return this.number == number + 1 && previousHash.equals(hash);
    }

    /// Whether the entry matches its seal. The personal values themselves are not part of it: see `hashes`.
    boolean isAsSealed() {
        return format > PLAIN && (format >= WITH_WORK || work == null) && hash.equals(seal());
    }

    /// Whether an entry of the previous version matches its seal.
    boolean isAsSealed(FormerLine former) {
        return format == PLAIN && hash.equals(former.seal(previousHash, at, kind, thing));
    }

    boolean isFormer() {
        return format == PLAIN;
    }

    Map<UUID, String> hashes() {
        return hashes == null ? Map.of() : JSON.readValue(hashes, HASHES);
    }

    Set<?> rows() {
        return rows;
    }

    AuditEntryId id() {
        return id;
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
                FORMAT + format,
                previousHash,
                municipality,
                Long.toString(number),
                at.toString(),
                kind,
                subject,
                labels,
                written(thing),
                written(actor),
                written(person),
                hashes,
                stateBefore,
                stateAfter);
        if (format >= WITH_WORK) texts.add(work);
        return Seal.of(texts.toArray(String[]::new));
    }

    private static @Nullable String written(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
