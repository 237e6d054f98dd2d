package org.openplan.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Subject;

/// An audit entry in either notation as returned by a query, before its personal values are looked up.
record FoundLine(
        long number,
        Instant at,
        String written,
        @Nullable String parts,
        @Nullable UUID thing,
        @Nullable UUID actor,
        @Nullable UUID person,
        @Nullable String work,
        @Nullable String formerPerson,
        @Nullable String formerName,
        @Nullable String formerSubject,
        @Nullable Instant erasedAt,
        @Nullable String reason) {

    Subject subject() {
        if (parts != null) return new Subject(PersonalJson.parts(parts), thing, null);
        return FormerNotation.subject(formerSubject == null ? "" : formerSubject);
    }

    /// The actor of an entry of the previous version; absent for others.
    @Nullable
    ShownText formerActor() {
        if (formerPerson == null || formerName == null) return null;
        return new ShownText(formerName, formerPerson.equals(FormerLine.ERASED) ? erasure() : null);
    }

    @Nullable
    Erasure erasure() {
        return erasedAt == null ? null : new Erasure(erasedAt, reason == null ? "" : reason);
    }
}
