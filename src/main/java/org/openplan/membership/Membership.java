package org.openplan.membership;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.openplan.permission.Role;

/// A person's role in a municipality, valid from a moment until it is withdrawn.
///
/// Until the first sign-in the person is known by e-mail only. The register spans municipalities, because one person
/// may belong to several; it contains no plan data.
@Entity
@DynamicUpdate // what becomes of a mail is written beside
class Membership {

    @EmbeddedId
    private MembershipId id;

    private String municipality;
    private String email;
    private @Nullable String subject;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant validFrom;
    private @Nullable Instant validTo;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant joinedAt;
    private @Nullable String language;
    private boolean byOperator;

    @Embedded
    private @Nullable Invitation invitation;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(String municipality, String email, String name, Role role, Instant now) {
        this.id = MembershipId.next();
        this.municipality = municipality;
        this.email = EmailAddress.normal(email);
        this.name = name;
        this.role = role;
        this.validFrom = now;
    }

    /// A role from the operator's folder: it stays when the link of its invitation ends, since nobody in a new
    /// municipality could send another one.
    static Membership byOperator(String municipality, String email, String name, Role role, Instant now) {
        var membership = new Membership(municipality, email, name, role, now);
        membership.byOperator = true;
        return membership;
    }

    /// Begins an invitation, or a new one in place of the one before.
    Invitation invite(Instant now) {
        var fresh = Invitation.begin(now);
        invitation = fresh;
        return fresh;
    }

    /// The invitation of somebody who has not come yet.
    Optional<Invitation> invitation() {
        return isClaimed() ? Optional.empty() : Optional.ofNullable(invitation);
    }

    Optional<Invitation> latestInvitation() {
        return Optional.ofNullable(invitation);
    }

    boolean isWithdrawn() {
        return validTo != null;
    }

    /// Whether the person may still come: an expired invitation of a coordinator gives nobody the role.
    boolean mayCome(Instant now) {
        return !isWithdrawn() && (byOperator || invitation == null || invitation.isOpen(now));
    }

    /// Whether the person has come, or was written to and may still come, so that they know of this municipality.
    boolean isTold() {
        return isClaimed() || !isWithdrawn() && invitation != null;
    }

    /// Records that the person with this e-mail address has signed in for the first time.
    MemberSignedIn claim(String subject) {
        this.subject = subject;
        return new MemberSignedIn(summary(), subject);
    }

    /// Applies Keycloak's answer at sign-in: confirms a member of its organization, and ends a membership that was
    /// confirmed before.
    Optional<MemberWithdrawn> reconcile(boolean inOrganization, Instant now) {
        if (inOrganization) confirmedAt = now;
        if (inOrganization || confirmedAt == null) return Optional.empty();
        withdraw(now);
        return Optional.of(new MemberWithdrawn(summary()));
    }

    void withdraw(Instant now) {
        if (validTo == null) validTo = now;
    }

    /// Records that Keycloak has added the person to the municipality's organization.
    void joined(Instant now) {
        joinedAt = now;
    }

    /// Resets what is known from Keycloak after its organization was recreated, because nobody has been
    /// seen in the new one.
    void reinvite() {
        joinedAt = null;
        confirmedAt = null;
    }

    /// Records that Keycloak has removed the person from the organization.
    void left() {
        joinedAt = null;
    }

    /// The language chosen for the person or by them.
    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    void speak(String language) {
        this.language = language;
    }

    boolean isClaimed() {
        return subject != null;
    }

    boolean isOfSamePersonAs(Membership other) {
        return email.equals(other.email) || subject != null && subject.equals(other.subject);
    }

    MembershipId id() {
        return id;
    }

    String municipality() {
        return municipality;
    }

    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    /// The person as known to Keycloak; the subject is empty until the first sign-in.
    Person person() {
        return new Person(subject == null ? "" : subject, name, email);
    }

    MemberState state() {
        return MemberState.of(summary(), subject);
    }

    Member summary() {
        return new Member(id, name, email, role, isClaimed());
    }
}
