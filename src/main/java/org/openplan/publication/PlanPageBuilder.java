package org.openplan.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanHistory;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.PublicAddress;
import org.openplan.publication.pages.Addresses;
import org.openplan.publication.pages.LastingAddresses;
import org.openplan.publication.pages.PageContext;
import org.openplan.publication.pages.PlanPages;
import org.springframework.stereotype.Component;

/// Builds and stores the pages and files of one plan: those that show it today, those of each edition, and the lasting
/// addresses that redirect to them.
@Component
class PlanPageBuilder {

    private final StoredPages stored;
    private final EditionRepository editions;
    private final PlanHistories histories;
    private final Translations translations;
    private final String site;

    PlanPageBuilder(
            StoredPages stored,
            EditionRepository editions,
            PlanHistories histories,
            Translations translations,
            PublicAddress site) {
        this.stored = stored;
        this.editions = editions;
        this.histories = histories;
        this.translations = translations;
        this.site = site.text().replaceAll("/+$", "");
    }

    /// Adds the pages of the newest edition and brings the plan's current pages up to date.
    void addNewestEdition(Municipality town, String plan) {
        var all = editions.findAllByPlanOrderByNumber(plan);
        var history = histories.of(all);
        stored.replaceCurrent(plan, currentPages(town, all.getLast(), history));
        stored.add(editionPages(town, all.getLast(), history));
    }

    /// Brings the plan's current pages up to date; pages of editions stay.
    void replaceCurrent(Municipality town, String plan) {
        var all = editions.findAllByPlanOrderByNumber(plan);
        stored.replaceCurrent(plan, currentPages(town, all.getLast(), histories.of(all)));
    }

    /// Builds all pages of the plan again, those of past editions too.
    void rebuild(Municipality town, String plan) {
        var all = editions.findAllByPlanOrderByNumber(plan);
        var history = histories.of(all);
        stored.forget(plan);
        stored.add(currentPages(town, all.getLast(), history));
        for (var edition : all) stored.add(editionPages(town, edition, history));
    }

    /// The plan's pages as they would be built now, of past editions too; nothing is stored.
    List<PageFacts> facts(Municipality town, String plan, boolean current) {
        var all = editions.findAllByPlanOrderByNumber(plan);
        var history = histories.of(all);
        var facts = new ArrayList<PageFacts>();
        if (current) currentPages(town, all.getLast(), history).forEach(page -> facts.add(page.facts()));
        for (var edition : all) editionPages(town, edition, history).forEach(page -> facts.add(page.facts()));
        return facts;
    }

    private List<NewPage> currentPages(Municipality town, Edition newest, PlanHistory history) {
        var pages = new PlanPages(town, translations, site);
        var built = newPages(newest.plan(), null, pages.current(history), pages.data(history, 0, site));
        pages.embedded(history)
                .forEach((address, bytes) -> built.add(NewPage.embedded(address, newest.plan(), bytes, town.embed())));
        for (var language : languages(town))
            built.add(json(newest, Addresses.now(town.slug(), language, newest.plan())));
        built.addAll(redirects(town, newest.plan(), history));
        return built;
    }

    private List<NewPage> editionPages(Municipality town, Edition edition, PlanHistory history) {
        var pages = new PlanPages(town, translations);
        int number = edition.number();
        var then = history.upTo(number);
        var built = newPages(edition.plan(), number, pages.ofEdition(then), pages.data(then, number, site));
        for (var language : languages(town))
            built.add(json(edition, new Addresses(town.slug(), language, edition.plan(), number)));
        return built;
    }

    private static List<NewPage> newPages(
            String plan, @Nullable Integer edition, Map<String, byte[]> pages, Map<String, byte[]> data) {
        var built = new ArrayList<NewPage>();
        pages.forEach((address, bytes) -> built.add(NewPage.page(address, plan, edition, bytes)));
        data.forEach((address, bytes) -> built.add(NewPage.page(address, plan, edition, bytes)));
        return built;
    }

    /// The document as it was hashed, byte for byte.
    private static NewPage json(Edition edition, Addresses at) {
        var before = at.of(edition.number() - 1).json();
        return new NewPage(
                at.json(),
                edition.plan(),
                at.edition() == 0 ? null : at.edition(),
                NewPage.JSON,
                edition.sha256(),
                edition.number() == 1 ? null : "<" + before + ">; rel=\"predecessor-version\"",
                edition.document());
    }

    /// From lasting addresses to current pages; an id that several plans share belongs to the first that had it.
    private List<NewPage> redirects(Municipality town, String plan, PlanHistory history) {
        var targets = new HashMap<String, String>();
        for (var language : languages(town).reversed()) {
            var lasting = new LastingAddresses(history, town.slug(), language);
            targets.putAll(lasting.ofIds());
            targets.putAll(lasting.ofFormerNumbers());
        }
        stored.ofOthersUnder(LastingAddresses.ids(town.slug()), plan).forEach(targets::remove);
        var redirects = new ArrayList<NewPage>();
        targets.forEach((address, target) -> redirects.add(NewPage.elsewhere(address, plan, target)));
        return redirects;
    }

    private List<String> languages(Municipality town) {
        return PageContext.languages(town, translations);
    }
}
