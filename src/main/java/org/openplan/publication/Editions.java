package org.openplan.publication;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplan.audit.AuditTrail;
import org.openplan.document.Difference;
import org.openplan.document.Differences;
import org.openplan.document.Drift;
import org.openplan.document.MoveReason;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.openplan.language.Translations;
import org.openplan.permission.OpenToAll;
import org.openplan.permission.Publishes;
import org.openplan.permission.ReadsDrafts;
import org.openplan.permission.ServiceWork;
import org.openplan.publication.pages.DraftChangeTable;
import org.openplan.tenancy.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The public editions of the current municipality; the plan decides who may publish, anyone may read.
@Service
@Transactional(readOnly = true)
public class Editions {

    private final EditionRepository editions;
    private final PlanHistories histories;
    private final PageBuilder pages;
    private final PublicFiles files;
    private final Translations translations;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Editions(
            EditionRepository editions,
            PlanHistories histories,
            PageBuilder pages,
            PublicFiles files,
            Translations translations,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.histories = histories;
        this.pages = pages;
        this.files = files;
        this.translations = translations;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /// Publishes the document as the plan's next edition, with all its pages, in the caller's transaction; `plan`
    /// names it in the audit trail. The same document published twice on one day gives one edition, because the
    /// second click was unintended. A new note makes another edition, because a note is as immutable as its
    /// document.
    @Publishes
    @Transactional
    public EditionSummary publish(PlanDocument settled, Subject plan, String by, PublicationAct act) {
        var document = settled.withDerived();
        var before = editions.findFirstByPlanOrderByNumberDesc(document.slug()).orElse(null);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (before != null
                && before.says(document, act.note(), now, histories.town().timeZone())) return before.summary();
        var reasons = before == null
                ? List.<MoveReason>of()
                : Drift.between(PlanJson.read(before.document()), document).explained(act.reasons());
        var edition = editions.save(
                new Edition(document, before, new Edition.Publication(now, by, act.note(), reasons, trail.end())));
        events.publishEvent(new PlanPublished(
                Set.of(edition.id()), plan, before == null ? null : before.summary(), edition.summary()));
        files.release(document);
        pages.addNewestEdition(document.slug());
        events.publishEvent(new PagesWritten(histories.town().slug()));
        return edition.summary();
    }

    /// At the start of the service: rebuilds the pages if their templates have changed; editions stay as they are.
    @ServiceWork
    @Transactional
    public boolean rebuildPages() {
        if (!pages.rebuildIfTemplatesChanged()) return false;
        events.publishEvent(new PagesWritten(histories.town().slug()));
        return true;
    }

    /// Rebuilds the current pages on a day that changes what they say; editions and their pages stay.
    @ServiceWork
    @Transactional
    public boolean refreshPages() {
        if (!pages.replaceCurrentIfOutdated()) return false;
        events.publishEvent(new PagesWritten(histories.town().slug()));
        return true;
    }

    /// The editions of a plan, newest first.
    @OpenToAll
    public List<EditionSummary> of(String plan) {
        return editions.findAllByPlanOrderByNumber(plan).reversed().stream()
                .map(Edition::summary)
                .toList();
    }

    /// The slugs of the published plans.
    @OpenToAll
    public List<String> plans() {
        return editions.plans();
    }

    /// The edition that was published last, of whichever plan.
    @OpenToAll
    public Optional<LatestEdition> latest() {
        return editions.latest(Limit.of(1)).stream().findFirst();
    }

    @OpenToAll
    public Optional<EditionSummary> newestOf(String plan) {
        return editions.findFirstByPlanOrderByNumberDesc(plan).map(Edition::summary);
    }

    @OpenToAll
    public Optional<PlanDocument> newest(String plan) {
        return editions.findFirstByPlanOrderByNumberDesc(plan).map(edition -> PlanJson.read(edition.document()));
    }

    /// The plan as first published, which promises are measured against.
    @OpenToAll
    public Optional<PlanDocument> first(String plan) {
        return editions.findFirstByPlanOrderByNumber(plan).map(edition -> PlanJson.read(edition.document()));
    }

    /// The public changes the next edition would make; empty before the first edition.
    @ReadsDrafts
    public List<Difference> changes(PlanDocument draft) {
        return newest(draft.slug())
                .map(newest -> Differences.between(newest, draft))
                .orElse(List.of());
    }

    /// The same in words, for a reader of this language; empty before the first edition.
    @ReadsDrafts
    public Optional<DraftChanges> draftChanges(PlanDocument draft, String language) {
        return newest(draft.slug())
                .map(newest -> new DraftChanges(
                        new DraftChangeTable(translations.in(language), newest, draft),
                        Drift.between(newest, draft),
                        Differences.between(newest, draft)));
    }
}
