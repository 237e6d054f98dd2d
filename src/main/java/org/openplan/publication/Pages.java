package org.openplan.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Translations;
import org.openplan.document.ProgressDay;
import org.openplan.document.Sha256;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.Tenancy;
import org.openplan.publication.pages.Addresses;
import org.openplan.publication.pages.Frame;
import org.openplan.publication.pages.LastingAddresses;
import org.openplan.publication.pages.PlanHistory;
import org.openplan.publication.pages.PlanPages;
import org.openplan.publication.pages.SiteMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes the public pages of the municipality served, inside the transaction of whoever asks.
@Component
class Pages {

    private final StoredPages stored;
    private final DressRepository dresses;
    private final EditionRepository editions;
    private final Municipalities municipalities;
    private final Translations translations;
    private final Form form;
    private final String site;

    Pages(
            StoredPages stored,
            DressRepository dresses,
            EditionRepository editions,
            Municipalities municipalities,
            Translations translations,
            Form form,
            @Value("${openplan.url}") String site) {
        this.stored = stored;
        this.dresses = dresses;
        this.editions = editions;
        this.municipalities = municipalities;
        this.translations = translations;
        this.form = form;
        this.site = site.replaceAll("/+$", "");
    }

    /// After a publication: the new edition's own pages, the plan's current ones, and the municipality's.
    void write(String plan) {
        var town = town();
        var dress = hold(town);
        var all = editions.findAllByPlanOrderByNumber(plan);
        var history = history(town, all);
        stored.replaceCurrent(plan, current(town, all.getLast(), history));
        stored.add(ofEdition(town, all.getLast(), history));
        writeTown(town, dress);
    }

    /// Everything anew, from the editions, where the form of pages has changed; what they say does not, only how it is
    /// dressed.
    boolean bringUpToDate() {
        var town = town();
        var dress = hold(town);
        var now = form.of(town);
        if (dress.isOf(now)) return false;
        editions.plans().forEach(plan -> rewrite(town, plan));
        writeTown(town, dress);
        dress.becomes(now);
        return true;
    }

    /// The current pages as they stand today, where a day since they were written has changed what they say.
    boolean turn() {
        var town = town();
        var dress = hold(town);
        if (!dress.isTurned(today().day())) return false;
        for (var plan : editions.plans()) {
            var all = editions.findAllByPlanOrderByNumber(plan);
            stored.replaceCurrent(plan, current(town, all.getLast(), history(town, all)));
        }
        writeTown(town, dress);
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
    private Dress hold(Municipality town) {
        return dresses.hold(town.slug()).orElseGet(() -> dresses.save(new Dress(town.slug())));
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

    private List<Written> current(Municipality town, Edition newest, PlanHistory history) {
        var pages = new PlanPages(town, translations);
        var written = written(town, newest, null, pages.current(history), pages.data(history, 0, site));
        written.addAll(lasting(town, newest.plan(), history));
        return written;
    }

    /// An id leads to the plan that had it first.
    private List<Written> lasting(Municipality town, String plan, PlanHistory history) {
        var targets = new HashMap<String, String>();
        for (var language : languages(town).reversed()) {
            var lasting = new LastingAddresses(history, town.slug(), language);
            targets.putAll(lasting.ofIds());
            targets.putAll(lasting.ofFormerNumbers());
        }
        stored.ofOthersUnder(LastingAddresses.ids(town.slug()), plan).forEach(targets::remove);
        var written = new ArrayList<Written>();
        targets.forEach((address, target) -> written.add(Written.elsewhere(address, plan, target)));
        return written;
    }

    private List<Written> ofEdition(Municipality town, Edition edition, PlanHistory history) {
        var pages = new PlanPages(town, translations);
        var then = history.upTo(edition.number());
        return written(
                town, edition, edition.number(), pages.ofEdition(then), pages.data(then, edition.number(), site));
    }

    private List<Written> written(
            Municipality town,
            Edition edition,
            @Nullable Integer number,
            Map<String, byte[]> pages,
            Map<String, byte[]> data) {
        var written = new ArrayList<Written>();
        pages.forEach((address, bytes) -> written.add(Written.page(address, edition.plan(), number, bytes)));
        data.forEach((address, bytes) -> written.add(Written.page(address, edition.plan(), number, bytes)));
        for (var language : languages(town))
            written.add(json(
                    edition,
                    Addresses.now(town.slug(), language, edition.plan()).of(number == null ? 0 : number)));
        return written;
    }

    /// The very bytes that were hashed, not another rendering of them.
    private static Written json(Edition edition, Addresses at) {
        var before = at.of(edition.number() - 1).json();
        return new Written(
                at.json(),
                edition.plan(),
                at.edition() == 0 ? null : at.edition(),
                Written.JSON,
                edition.sha256(),
                edition.number() == 1 ? null : "<" + before + ">; rel=\"predecessor-version\"",
                edition.document());
    }

    /// The municipality's own pages, and the day on which the next of its pages has to say something else.
    private void writeTown(Municipality town, Dress dress) {
        var plans = plans(town);
        var written = new ArrayList<Written>();
        new PlanPages(town, translations)
                .town(plans)
                .forEach((address, bytes) -> written.add(Written.page(address, null, null, bytes)));
        var first = Addresses.home(town.slug(), languages(town).getFirst());
        written.add(Written.elsewhere("/" + town.slug() + "/", null, first));
        var map = siteMap(written);
        written.add(
                new Written("/" + town.slug() + "/sitemap.xml", null, null, Written.XML, Sha256.of(map), null, map));
        stored.replaceTown(written);
        dress.turnsOn(plans.stream()
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

    private byte[] siteMap(List<Written> ofTown) {
        var pagesOfTown = ofTown.stream()
                .filter(page -> page.mediaType().equals(Written.HTML))
                .map(Written::address);
        return SiteMap.ofPages(Stream.concat(stored.addressesOfPlans(Written.HTML).stream(), pagesOfTown)
                .sorted()
                .map(site::concat)
                .toList());
    }

    private List<String> languages(Municipality town) {
        return Frame.languages(town, translations);
    }
}
