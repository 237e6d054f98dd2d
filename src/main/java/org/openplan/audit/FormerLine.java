package org.openplan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the version before sealed in plain words with a line: the person, the subject and both states. It stands apart
/// from the line, so that a person can be erased from it; nothing new is ever written here.
@Entity
class FormerLine {

    /// In the place of whoever was erased.
    static final String ERASED = "erased";

    private static final String MEMBER = "member ";

    @EmbeddedId
    private AuditEntryId id;

    @TenantId
    @PartitionKey
    private String municipality;

    private long number;
    private String person;
    private String personName;
    private String subject;

    @Column(length = Length.LONG32)
    private @Nullable String stateBefore;

    @Column(length = Length.LONG32)
    private @Nullable String stateAfter;

    private @Nullable Instant erasedAt;
    private @Nullable String reason;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected FormerLine() {}

    /// The seal as the version before made it.
    String seal(String previousHash, Instant at, String what, @Nullable UUID thing) {
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

    /// Over what is left after an erasure; the line that tells of the erasure seals it.
    String remainder() {
        return Seal.of(person, personName, subject, stateBefore, stateAfter);
    }

    /// Takes these texts out where they are the account of who did it, the address of whom it was about, or a value of
    /// their own; says whether anything was taken. A namesake with another account stays who did it.
    boolean erase(Set<String> texts, Erasure erasure) {
        var before = remainder();
        if (isOneOf(person, texts)) {
            person = ERASED;
            personName = "";
        }
        if (subject.startsWith(MEMBER) && isOneOf(subject.substring(MEMBER.length()), texts)) subject = MEMBER.strip();
        stateBefore = without(texts, erasure, stateBefore);
        stateAfter = without(texts, erasure, stateAfter);
        if (remainder().equals(before)) return false;
        erasedAt = erasure.at();
        reason = erasure.reason();
        return true;
    }

    /// Names stood at the top of a state; further down are plan texts, where officials stand in their role.
    private static @Nullable String without(Set<String> texts, Erasure erasure, @Nullable String state) {
        if (state == null) return null;
        var json = PersonalJson.read(state);
        if (isOneOf(json, texts)) return PersonalJson.write(PersonalJson.erased(erasure));
        if (!(json instanceof ObjectNode object)) return state;
        var fields = List.copyOf(object.propertyNames());
        var found = fields.stream()
                .filter(field -> isOneOf(object.path(field), texts))
                .toList();
        found.forEach(field -> object.set(field, PersonalJson.erased(erasure)));
        return found.isEmpty() ? state : PersonalJson.write(object);
    }

    private static boolean isOneOf(JsonNode value, Set<String> texts) {
        return value.isString() && isOneOf(value.stringValue(), texts);
    }

    private static boolean isOneOf(String value, Set<String> texts) {
        return texts.contains(value.toLowerCase(Locale.ROOT));
    }

    AuditEntryId id() {
        return id;
    }

    long number() {
        return number;
    }

    @Nullable
    String stateBefore() {
        return stateBefore;
    }

    @Nullable
    String stateAfter() {
        return stateAfter;
    }
}
