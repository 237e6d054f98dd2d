package org.openplan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Characters;
import org.openplan.membership.EmailAddress;

/// A name, address or text of a person that audit entries refer to by its key. For an actor it also contains Keycloak's
/// subject and the e-mail address. After an erasure only the time and the reason remain.
@Entity
class PersonalValue {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    @EmbeddedId
    private PersonalValueId id;

    @TenantId
    @PartitionKey
    private String municipality;

    @Column(length = Length.LONG32)
    private @Nullable String text;

    private @Nullable String subject;
    private @Nullable String email;
    private @Nullable String salt;

    /// Identifies an equal value, so that each is stored once.
    private @Nullable String fingerprint;

    private @Nullable Instant erasedAt;
    private @Nullable String reason;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PersonalValue() {}

    PersonalValue(PersonalText value) {
        this.id = PersonalValueId.next();
        this.text = value.text();
        this.subject = value.subject();
        this.email = value.email();
        this.salt = salt();
        this.fingerprint = value.fingerprint();
    }

    /// The stored data: a text alone, or an actor with name, Keycloak's subject and e-mail address.
    record PersonalText(
            String text, @Nullable String subject, @Nullable String email) {

        /// As the database stores them, so that a seal over them fits what is read later.
        PersonalText {
            text = Characters.allowed(text);
            subject = subject == null ? null : Characters.allowed(subject);
            email = email == null ? null : Characters.allowed(email);
        }

        static PersonalText of(String text) {
            return new PersonalText(text, null, null);
        }

        String fingerprint() {
            return Seal.of(text, subject, email);
        }
    }

    /// An entry's seal contains this instead of the value; without the salt the value cannot be guessed from it.
    String hash() {
        return Seal.of(salt, text, subject, email);
    }

    void erase(Erasure erasure) {
        text = null;
        subject = null;
        email = null;
        salt = null;
        fingerprint = null;
        erasedAt = erasure.at();
        reason = erasure.reason();
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /// Whether this is a text, not an actor, and equals one of these.
    boolean reads(Set<String> texts) {
        return subject == null && text != null && texts.contains(text.toLowerCase(Locale.ROOT));
    }

    /// Whether this is the actor with this address or Keycloak subject; another person of the same name is not.
    boolean isOf(Set<String> identities) {
        return subject != null && identities.contains(subject.toLowerCase(Locale.ROOT))
                || email != null && identities.contains(EmailAddress.normal(email));
    }

    ShownText shown() {
        return new ShownText(text == null ? "" : text, erasure());
    }

    @Nullable
    Erasure erasure() {
        return erasedAt == null ? null : new Erasure(erasedAt, reason == null ? "" : reason);
    }

    PersonalValueId id() {
        return id;
    }

    UUID key() {
        return id.id();
    }

    Optional<String> text() {
        return Optional.ofNullable(text);
    }

    Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    private static String salt() {
        var bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
