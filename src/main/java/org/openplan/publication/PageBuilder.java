package org.openplan.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.ProgressDay;
import org.openplan.document.Sha256;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.PublicAddress;
import org.openplan.publication.pages.Addresses;
import org.openplan.publication.pages.LastingAddresses;
import org.openplan.publication.pages.PageContext;
import org.openplan.publication.pages.PlanHistory;
import org.openplan.publication.pages.PlanPages;
import org.openplan.publication.pages.SiteMap;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/// Writes the public pages of the municipality served, inside the transaction of whoever asks.
@Component
class PageBuilder {

    private final StoredPages stored;
    private final PageBuildRepository builds;
    private final EditionRepository editions;
    private final Municipalities municipalities;
    private final Translations translations;
    private final TemplateFingerprint form;
    private final String site;

    PageBuilder(
            StoredPages stored,
            PageBuildRepository builds,
            EditionRepository editions,
            Municipalities municipalities,
            Translations translations,
            TemplateFingerprint form,
            PublicAddress site) {
        this.stored = stored;
        this.builds = builds;
        this.editions = editions;
        this.municipalities = municipalities;
        this.translations = translations;
        this.form = form;
        this.site = site.text().replaceAll("/+$", "");
    }

    /// After a publication: the new edition's own pages, the plan's current ones, and the municipality's.
    void write(String plan) {
        var town = town();
        var build = findForUpdate(town);
        var all = editions.findAllByPlanOrderByNumber(plan);
        var history = history(town, all);
        stored.replaceCurrent(plan, current(town, all.getLast(), history));
        stored.add(ofEdition(town, all.getLast(), history));
        writeTown(town, build);
    }

    /// Everything anew, from the editions, where the form of pages has changed: what they say stays, how they show it
    /// does not.
    boolean bringUpToDate() {
        var town = town();
        var build = findForUpdate(town);
        var now = form.of(town);
        if (build.isOf(now)) return false;
        editions.plans().forEach(plan -> rewrite(town, plan));
        writeTown(town, build);
        build.becomes(now);
        return true;
    }

    /// The current pages as they stand today, where a day since they were written has changed what they say.
    boolean turn() {
        var town = town();
        var build = findForUpdate(town);
        if (!build.isTurned(today().day())) return false;
        for (var plan : editions.plans()) {
            var all = editions.findAllByPlanOrderByNumber(plan);
            stored.replaceCurrent(plan, current(town, all.getLast(), history(town, all)));
        }
        writeTown(town, build);
        return true;
    }

    private void rewrite(Municipality town, String plan) {
        var all = editions.findAllByPlanOrderByNumber(plan);
        var history = history(town, all);
        stored.forget(plan);
        stored.add(current(town, all.getLast(), history));
        for (var edition : all) stored.add(ofEdition(town, edition, history));
    }

    /// Two who write at once would each leave out what the other knows; the second waits for the first to commit.
    private PageBuild findForUpdate(Municipality town) {
        return builds.findForUpdate(town.slug()).orElseGet(() -> builds.save(new PageBuild(town.slug())));
    }

    private PlanHistory history(Municipality town, List<Edition> all) {
        return new PlanHistory(
                all.stream().map(edition -> edition.open(town.timeZone())).toList(), today());
    }

    ProgressDay today() {
        return municipalities.progressDay();
    }

    Municipality town() {
        return municipalities.find(Tenancy.current()).orElseThrow();
    }

    private List<NewPage> current(Municipality town, Edition newest, PlanHistory history) {
        var pages = new PlanPages(town, translations);
        var written = written(town, newest, null, pages.current(history), pages.data(history, 0, site));
        written.addAll(lasting(town, newest.plan(), history));
        return written;
    }

    /// An id leads to the plan that had it first.
    private List<NewPage> lasting(Municipality town, String plan, PlanHistory history) {
        var targets = new HashMap<String, String>();
        for (var language : languages(town).reversed()) {
            var lasting = new LastingAddresses(history, town.slug(), language);
            targets.putAll(lasting.ofIds());
            targets.putAll(lasting.ofFormerNumbers());
        }
        stored.ofOthersUnder(LastingAddresses.ids(town.slug()), plan).forEach(targets::remove);
        var written = new ArrayList<NewPage>();
        targets.forEach((address, target) -> written.add(NewPage.elsewhere(address, plan, target)));
        return written;
    }

    private List<NewPage> ofEdition(Municipality town, Edition edition, PlanHistory history) {
        var pages = new PlanPages(town, translations);
        var then = history.upTo(edition.number());
        return written(
                town, edition, edition.number(), pages.ofEdition(then), pages.data(then, edition.number(), site));
    }

    private List<NewPage> written(
            Municipality town,
            Edition edition,
            @Nullable Integer number,
            Map<String, byte[]> pages,
            Map<String, byte[]> data) {
        var written = new ArrayList<NewPage>();
        pages.forEach((address, bytes) -> written.add(NewPage.page(address, edition.plan(), number, bytes)));
        data.forEach((address, bytes) -> written.add(NewPage.page(address, edition.plan(), number, bytes)));
        for (var language : languages(town))
            written.add(json(
                    edition,
                    Addresses.now(town.slug(), language, edition.plan()).of(number == null ? 0 : number)));
        return written;
    }

    /// The very bytes that were hashed, not another rendering of them.
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

    /// The municipality's own pages, and the day on which the next of its pages has to say something else.
    private void writeTown(Municipality town, PageBuild build) {
        var plans = plans(town);
        var written = new ArrayList<NewPage>();
        new PlanPages(town, translations)
                .town(plans)
                .forEach((address, bytes) -> written.add(NewPage.page(address, null, null, bytes)));
        var first = Addresses.home(town.slug(), languages(town).getFirst());
        written.add(NewPage.elsewhere("/" + town.slug() + "/", null, first));
        var map = siteMap(written);
        written.add(
                new NewPage("/" + town.slug() + "/sitemap.xml", null, null, NewPage.XML, Sha256.of(map), null, map));
        stored.replaceTown(written);
        build.turnsOn(plans.stream()
                .map(plan -> plan.progress().turns().next())
                .min(Comparator.naturalOrder())
                .orElse(null));
    }

    /// All plans of the municipality, each with its first and its newest edition only: its own page needs no more.
    private List<PlanHistory> plans(Municipality town) {
        var byPlan = new TreeMap<String, List<Edition>>();
        for (var edition : editions.firstAndNewest())
            byPlan.computeIfAbsent(edition.plan(), _ -> new ArrayList<>()).add(edition);
        return byPlan.values().stream().map(all -> history(town, all)).toList();
    }

    private byte[] siteMap(List<NewPage> ofTown) {
        var pagesOfTown = ofTown.stream()
                .filter(page -> page.mediaType().equals(NewPage.HTML))
                .map(NewPage::address);
        return SiteMap.ofPages(Stream.concat(stored.addressesOfPlans(NewPage.HTML).stream(), pagesOfTown)
                .sorted()
                .map(site::concat)
                .toList());
    }

    private List<String> languages(Municipality town) {
        return PageContext.languages(town, translations);
    }
}
