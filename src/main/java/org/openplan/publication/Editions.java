package org.openplan.publication;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplan.document.Difference;
import org.openplan.document.Differences;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.openplan.document.Sha256;
import org.openplan.document.Text;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipality;
import org.openplan.permission.OpenToAll;
import org.openplan.permission.Publishes;
import org.openplan.permission.ReadsDrafts;
import org.openplan.permission.ServiceWork;
import org.openplan.publication.pages.Addresses;
import org.openplan.publication.pages.ChangesPage;
import org.openplan.publication.pages.PageContext;
import org.openplan.publication.pages.PlanHistory;
import org.openplan.publication.pages.PlanPage;
import org.openplan.publication.pages.PublicEdition;
import org.openplan.tenancy.Subject;
import org.openplan.web.Limited;
import org.openplan.web.LimitedAction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The public editions of the municipality served; the plan decides who may publish, anyone may read.
@Service
@Transactional(readOnly = true)
public class Editions {

    private final EditionRepository editions;
    private final PageBuilder pages;
    private final PublicFiles files;
    private final Translations translations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Editions(
            EditionRepository editions,
            PageBuilder pages,
            PublicFiles files,
            Translations translations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.pages = pages;
        this.files = files;
        this.translations = translations;
        this.events = events;
        this.clock = clock;
    }

    /// Makes the document public as the plan's next edition, with all its pages, in the caller's transaction; `plan` is
    /// what the trail calls it.
    /// The same document twice on one day is one edition, since the second click was meant for the first. With
    /// something new to say of it, it is another, since an edition's note is as unalterable as its document.
    @Publishes
    @Transactional
    public EditionSummary publish(PlanDocument settled, Subject plan, String by, Text note) {
        var document = settled.withDerived();
        var before = editions.findFirstByPlanOrderByNumberDesc(document.slug()).orElse(null);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (before != null && before.says(document, note, now, pages.town().timeZone())) return before.summary();
        var edition = editions.save(new Edition(document, before, now, by, note));
        events.publishEvent(new PlanPublished(
                Set.of(edition.id()), plan, before == null ? null : before.summary(), edition.summary()));
        files.release(document);
        pages.write(document.slug());
        events.publishEvent(new PagesWritten(pages.town().slug()));
        return edition.summary();
    }

    /// For the start of the service: pages whose form has changed are written anew; their editions stay as they are.
    @ServiceWork
    @Transactional
    public boolean bringUpToDate() {
        if (!pages.bringUpToDate()) return false;
        events.publishEvent(new PagesWritten(pages.town().slug()));
        return true;
    }

    /// Once a day has come that changes what current pages say; editions and their pages stay.
    @ServiceWork
    @Transactional
    public boolean turnPages() {
        if (!pages.turn()) return false;
        events.publishEvent(new PagesWritten(pages.town().slug()));
        return true;
    }

    /// The editions of a plan, newest first.
    @OpenToAll
    public List<EditionSummary> of(String plan) {
        return editions.findAllByPlanOrderByNumber(plan).reversed().stream()
                .map(Edition::summary)
                .toList();
    }

    @OpenToAll
    public Optional<PlanDocument> newest(String plan) {
        return editions.findFirstByPlanOrderByNumberDesc(plan).map(edition -> PlanJson.read(edition.document()));
    }

    /// The plan as it was first published, against which its promises are held.
    @OpenToAll
    public Optional<PlanDocument> first(String plan) {
        return editions.findFirstByPlanOrderByNumber(plan).map(edition -> PlanJson.read(edition.document()));
    }

    /// What the next edition would change for the public; everything is new before the first.
    @ReadsDrafts
    public List<Difference> changes(PlanDocument draft) {
        return newest(draft.slug())
                .map(newest -> Differences.between(newest, draft))
                .orElse(List.of());
    }

    /// The plan's public page as it would be were the draft published now.
    @ReadsDrafts
    @Limited(LimitedAction.PREVIEW)
    public Component preview(PlanDocument draft, String language) {
        var town = pages.town();
        var at = Addresses.now(town.slug(), language, draft.slug());
        return new PlanPage(PageContext.of(town, translations, language), history(town, draft), at)
                .shell()
                .page();
    }

    /// The public page of changes as it would be were the draft published now.
    @ReadsDrafts
    @Limited(LimitedAction.PREVIEW)
    public Component previewOfChanges(PlanDocument draft, String language) {
        var town = pages.town();
        var at = Addresses.now(town.slug(), language, draft.slug());
        return new ChangesPage(PageContext.of(town, translations, language), history(town, draft), at)
                .shell()
                .page();
    }

    private PlanHistory history(Municipality town, PlanDocument draft) {
        var all = new ArrayList<PublicEdition>();
        editions.findAllByPlanOrderByNumber(draft.slug()).forEach(edition -> all.add(edition.open(town.timeZone())));
        var last = all.isEmpty() ? null : all.getLast().sha256();
        var now = clock.instant().atZone(town.timeZone());
        var sha256 = Sha256.of(PlanJson.write(draft));
        all.add(new PublicEdition(all.size() + 1, now, Text.NONE, sha256, last, draft));
        return new PlanHistory(all, pages.today());
    }
}
