package org.openplan.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplan.document.Characters;
import org.openplan.document.PlanDocument;
import org.openplan.membership.Signature;
import org.openplan.permission.OpenToAll;
import org.openplan.permission.SharesDrafts;
import org.openplan.web.Limited;
import org.openplan.web.LimitedAction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The links by which people without an account may look at drafts of the current municipality.
@Service
@Transactional(readOnly = true)
public class PreviewLinks {

    /// In days.
    public static final int SHORTEST = 1;

    public static final int USUAL = 14;
    public static final int LONGEST = 90;
    public static final int LONGEST_RECIPIENT = 200;

    private static final Limit LISTED = Limit.of(50);

    private final PreviewLinkRepository links;
    private final ActionPlanRepository plans;
    private final PlanProgress progress;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PreviewLinks(
            PreviewLinkRepository links,
            ActionPlanRepository plans,
            PlanProgress progress,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.plans = plans;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /// Makes a link that lasts this number of days, kept within the limits, and returns its token, which cannot be had
    /// again.
    @SharesDrafts
    @Limited(LimitedAction.INVITATION)
    @Transactional
    public String make(PlanId id, String recipient, int days) {
        var plan = plans.findById(id).orElseThrow(() -> new PlanNotFound(id));
        var secret = PreviewSecret.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var ends = now.plus(Duration.ofDays(Math.clamp(days, SHORTEST, LONGEST)));
        var link = links.save(new PreviewLink(secret, id, clipped(recipient), Signature.name(), now, ends));
        events.publishEvent(new PreviewLinkMade(plan.subject(), null, link.details()));
        return secret.token();
    }

    private static String clipped(String recipient) {
        var said = recipient.strip();
        return Characters.allowed(said.substring(0, Math.min(said.length(), LONGEST_RECIPIENT)));
    }

    /// The links to the plan's preview that are open, and the latest of the others; newest first.
    @SharesDrafts
    public List<PreviewLinkDetails> of(PlanId plan) {
        var open = links.findByPlanAndWithdrawnAtIsNullAndEndsAtAfter(plan, clock.instant());
        var latest = links.findByPlanOrderByMadeAtDesc(plan, LISTED);
        return Stream.concat(open.stream(), latest.stream())
                .map(PreviewLink::details)
                .distinct()
                .sorted(Comparator.comparing(PreviewLinkDetails::madeAt).reversed())
                .toList();
    }

    /// How many links to the plan's preview are open.
    @SharesDrafts
    public int countOpen(PlanId plan) {
        return links.countByPlanAndWithdrawnAtIsNullAndEndsAtAfter(plan, clock.instant());
    }

    /// Ends a link at once; nothing happens if it has ended or is not one of the municipality's.
    @SharesDrafts
    @Transactional
    public void withdraw(PreviewLinkId id) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        links.findById(id).filter(link -> link.details().isOpen(now)).ifPresent(link -> {
            var before = link.details();
            link.withdraw(now);
            var subject = plans.findById(link.plan()).orElseThrow().subject();
            events.publishEvent(new PreviewLinkWithdrawn(subject, before, link.details()));
        });
    }

    /// The draft that a link leads to as it stands today; empty if nobody made the link here, if it has ended or was
    /// withdrawn, or if the draft was discarded.
    @OpenToAll
    public Optional<PlanDocument> follow(String token) {
        return PreviewSecret.read(token)
                .flatMap(secret ->
                        links.findById(secret.link()).filter(link -> link.isOpenedBy(secret, clock.instant())))
                .flatMap(link -> plans.findById(link.plan()))
                .map(plan -> progress.today(plan).settled());
    }
}
