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

/// The data that the previous version sealed in plain text with an entry: the person, the subject and both states. It
/// is stored outside the entry, so that a person can be erased from it; no new rows are added.
@Entity
class FormerLine {

    /// Replaces the data of an erased person.
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

    /// The seal as the previous version computed it.
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

    /// The seal of the data that remains after an erasure; the entry that records the erasure contains it.
    String remainder() {
        return Seal.of(person, personName, subject, stateBefore, stateAfter);
    }

    /// Removes these texts where they are the actor's account, the address of the person concerned, or a whole value;
    /// returns whether anything was removed. An actor of the same name with another account stays.
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

    /// Removes names only from the top level of a state; deeper levels are plan texts, which name officials
    /// in their role.
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
