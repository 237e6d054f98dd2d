package org.openplan.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openplan.permission.ManagesPeople;
import org.openplan.permission.OpenToAll;
import org.openplan.permission.ServiceWork;
import org.openplan.tenancy.Tenancy;
import org.openplan.web.Limited;
import org.openplan.web.LimitedAction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The invitations of members who have not come yet.
@Service
@Transactional(readOnly = true)
public class Invitations {

    private static final Limit MOST_WITHDRAWN = Limit.of(20);

    private final MembershipRepository memberships;
    private final InvitationLinks links;
    private final PersonLanguages languages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            MembershipRepository memberships,
            InvitationLinks links,
            PersonLanguages languages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.links = links;
        this.languages = languages;
        this.events = events;
        this.clock = clock;
    }

    /// Those of the current municipality, by membership.
    @ManagesPeople
    public Map<MembershipId, InvitationDetails> all() {
        var now = clock.instant();
        var all = new LinkedHashMap<MembershipId, InvitationDetails>();
        memberships
                .findByMunicipalityAndValidToIsNull(Tenancy.current())
                .forEach(member ->
                        member.invitation().ifPresent(sent -> all.put(member.id(), details(member, sent, now))));
        return all;
    }

    /// The latest that were withdrawn before the person came.
    @ManagesPeople
    public List<Member> withdrawn() {
        return memberships.withdrawnBeforeTheyCame(Tenancy.current(), MOST_WITHDRAWN).stream()
                .map(Membership::summary)
                .toList();
    }

    private InvitationDetails details(Membership member, Invitation sent, Instant now) {
        return new InvitationDetails(
                sent.invitedAt(),
                sent.invitedUntil(),
                !sent.isOpen(now),
                sent.mailedAt() != null,
                sent.mailProblem(),
                sent.mailTriedAt(),
                languages.of(member));
    }

    /// Sends a member who has not come yet a new link in this language, unless the person has chosen another, and ends
    /// the one before; nothing happens for others.
    @ManagesPeople
    @Limited(LimitedAction.INVITATION)
    @Transactional
    public void sendAgain(MembershipId id, String language) {
        languages.check(language);
        var member = memberships.findForUpdate(Tenancy.current(), id).orElseThrow(() -> new MemberNotFound(id));
        if (member.isClaimed() || member.isWithdrawn()) return;
        member.invite(clock.instant());
        member.speak(language);
        events.publishEvent(new MemberInvitedAgain(member.summary()));
    }

    /// The invitation that a link leads to; empty if the link is not one of ours, or a newer one took its place.
    @OpenToAll
    public Optional<FollowedInvitation> follow(String token) {
        return links.read(token).flatMap(memberships::findByInvitation).flatMap(this::followed);
    }

    private Optional<FollowedInvitation> followed(Membership member) {
        return member.latestInvitation()
                .map(sent -> new FollowedInvitation(
                        member.id(),
                        member.municipality(),
                        member.person(),
                        member.role(),
                        languages.of(member),
                        sent.invitedUntil(),
                        state(member, sent)));
    }

    private FollowedInvitation.State state(Membership member, Invitation sent) {
        if (member.isWithdrawn()) return FollowedInvitation.State.WITHDRAWN;
        if (member.isClaimed()) return FollowedInvitation.State.USED;
        return sent.isOpen(clock.instant()) ? FollowedInvitation.State.OPEN : FollowedInvitation.State.EXPIRED;
    }

    /// Records that an account was made for somebody who followed the link.
    @ServiceWork
    @Transactional
    public void accepted(MembershipId id) {
        var member =
                memberships.findByIdAndMunicipality(id, Tenancy.current()).orElseThrow(() -> new MemberNotFound(id));
        events.publishEvent(new InvitationAccepted(member.summary()));
    }

    /// What to write to a member of the current municipality; empty if they came or were withdrawn meanwhile.
    @ServiceWork
    public Optional<InvitationToSend> toSend(UUID membership) {
        return here(membership)
                .filter(member -> !member.isWithdrawn())
                .flatMap(member -> member.invitation()
                        .filter(sent -> sent.isOpen(clock.instant()))
                        .map(sent -> toSend(member, sent)));
    }

    private InvitationToSend toSend(Membership member, Invitation sent) {
        var person = member.person();
        return new InvitationToSend(
                sent.key(),
                person.name(),
                person.email(),
                member.role(),
                languages.of(member),
                links.address(sent.key()),
                sent.invitedUntil());
    }

    /// Records that the mail with this invitation was sent; a newer invitation is not concerned.
    @ServiceWork
    @Transactional
    public void mailed(UUID membership, UUID key) {
        memberships.mailed(Tenancy.current(), new MembershipId(membership), key, clock.instant());
    }

    /// Records why the mail with this invitation could not be sent.
    @ServiceWork
    @Transactional
    public void notMailed(UUID membership, UUID key, MailProblem problem) {
        memberships.notMailed(Tenancy.current(), new MembershipId(membership), key, problem, clock.instant());
    }

    private Optional<Membership> here(UUID membership) {
        return memberships.findByIdAndMunicipality(new MembershipId(membership), Tenancy.current());
    }
}
