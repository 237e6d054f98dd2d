package org.openplan.notification;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.NotAudited;

/// A mail to be sent: its kind and what it is about, from which its words are made when it goes out. It holds no name,
/// address or link. What caused it is on the audit trail.
@Entity
@NotAudited
class OutgoingMail {

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    enum State {
        WAITING,
        SENT,
        REFUSED,
        NOT_NEEDED
    }

    @EmbeddedId
    private OutgoingMailId id;

    @TenantId
    @PartitionKey
    private String municipality;

    private String kind;
    private UUID about;

    @Column(name = "put_down_at")
    private Instant queuedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;
    private Instant nextTryAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {}

    OutgoingMail(String kind, UUID about, Instant now) {
        this.id = OutgoingMailId.next();
        this.kind = kind;
        this.about = about;
        this.queuedAt = now;
        this.nextTryAt = now;
    }

    OutgoingMailId id() {
        return id;
    }

    String kind() {
        return kind;
    }

    UUID about() {
        return about;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    boolean isDue(Instant now) {
        return state == State.WAITING && !now.isBefore(nextTryAt);
    }

    void close(State end, Instant now) {
        state = end;
        closedAt = now;
    }

    /// Doubles the pause after each attempt, within bounds.
    void postpone(Instant now) {
        var pause = SHORTEST.multipliedBy(1L << Math.min(attempts, 10));
        attempts++;
        nextTryAt = now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
}
