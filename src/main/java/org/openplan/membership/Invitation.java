package org.openplan.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The latest invitation of a member: the key its link is made from, when it ends, and what became of its mail.
///
/// Sending it again makes a new key, so that earlier links lead nowhere.
@Embeddable
record Invitation(
        @Column(name = "invitation") UUID key,
        Instant invitedAt,
        Instant invitedUntil,
        @Nullable Instant mailedAt,
        @Nullable Instant mailTriedAt,
        @Enumerated(EnumType.STRING) @Nullable MailProblem mailProblem) {

    static final Duration LASTS = Duration.ofDays(7);

    static Invitation begin(Instant now) {
        return new Invitation(UUID.randomUUID(), now, now.plus(LASTS), null, null, null);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(invitedUntil);
    }
}
