package org.openplan.publication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Encoded;
import org.openplan.design.Translations;
import org.openplan.document.PlanJson;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.Tenancy;
import org.openplan.publication.pages.Addresses;
import org.openplan.publication.pages.Frame;
import org.openplan.publication.pages.LastingAddresses;
import org.openplan.publication.pages.PlanHistory;
import org.openplan.publication.pages.PlanPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes the public pages of the municipality served, inside the transaction of whoever asks.
@Component
class Pages {

    private final PublicPageRepository pages;
    private final DressRepository dresses;
    private final EditionRepository editions;
    private final Municipalities municipalities;
    private final Translations translations;
    private final Form form;
    private final String site;

    Pages(
            PublicPageRepository pages,
            DressRepository dresses,
            EditionRepository editions,
            Municipalities municipalities,
            Translations translations,
            Form form,
            @Value("${openplan.url}") String site) {
        this.pages = pages;
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
        hold(town);
        var all = editions.findAllByPlanOrderByNumber(plan);
        var history = history(town, all);
        pages.forgetCurrent(plan);
        current(town, all.getLast(), history);
        ofEdition(town, all.getLast(), history);
        writeTown(town);
    }

    /// Everything anew, from the editions, where the form of pages has changed; what they say does not, only how it is
    /// dressed.
    boolean bringUpToDate() {
        var town = town();
        var dress = hold(town);
        var now = form.of(town);
        if (dress.isOf(now)) return false;
        editions.plans().forEach(plan -> rewrite(town, plan));
        writeTown(town);
        dress.becomes(now);
        return true;
    }

    private void rewrite(Municipality town, String plan) {
        var all = editions.findAllByPlanOrderByNumber(plan);
        var history = history(town, all);
        pages.forgetAll(plan);
        current(town, all.getLast(), history);
        for (var edition : all) ofEdition(town, edition, history.upTo(edition.number()));
    }

    /// Two who write at once would each leave out what the other knows; the second waits for the first to commit.
    private Dress hold(Municipality town) {
        return dresses.hold(town.slug()).orElseGet(() -> dresses.save(new Dress(town.slug())));
    }

    private static PlanHistory history(Municipality town, List<Edition> all) {
        return new PlanHistory(
                all.stream().map(edition -> edition.open(town.timeZone())).toList());
    }

    Municipality town() {
        return municipalities.find(Tenancy.current()).orElseThrow();
    }

    private void current(Municipality town, Edition newest, PlanHistory history) {
        save(newest.plan(), null, new PlanPages(town, translations).current(history));
        data(town, newest, history, 0);
        lasting(town, newest.plan(), history);
    }

    /// An id leads to the plan that had it first.
    private void lasting(Municipality town, String plan, PlanHistory history) {
        var targets = new HashMap<String, String>();
        for (var language : languages(town).reversed()) {
            var lasting = new LastingAddresses(history, town.slug(), language);
            targets.putAll(lasting.ofIds());
            targets.putAll(lasting.ofFormerNumbers());
        }
        pages.ofOthersUnder(LastingAddresses.ids(town.slug()), plan).forEach(targets::remove);
        targets.forEach((address, target) -> save(Written.elsewhere(address, plan, target)));
    }

    private void ofEdition(Municipality town, Edition edition, PlanHistory history) {
        save(edition.plan(), edition.number(), new PlanPages(town, translations).ofEdition(history));
        data(town, edition, history, edition.number());
    }

    /// For programs: of one edition, or of the newest (0).
    private void data(Municipality town, Edition edition, PlanHistory history, int number) {
        var past = number == 0 ? null : number;
        save(edition.plan(), past, new PlanPages(town, translations).data(history, number, site));
        for (var language : languages(town))
            json(edition, Addresses.now(town.slug(), language, edition.plan()).of(number));
    }

    /// The very bytes that were hashed, not another rendering of them.
    private void json(Edition edition, Addresses at) {
        var before = at.of(edition.number() - 1).json();
        save(new Written(
                at.json(),
                edition.plan(),
                at.edition() == 0 ? null : at.edition(),
                Written.JSON,
                edition.sha256(),
                edition.number() == 1 ? null : "<" + before + ">; rel=\"predecessor-version\"",
                edition.document()));
    }

    private void writeTown(Municipality town) {
        pages.forgetTown();
        var plans = new ArrayList<PlanHistory>();
        editions.plans().forEach(plan -> plans.add(history(town, editions.findAllByPlanOrderByNumber(plan))));
        save(null, null, new PlanPages(town, translations).town(plans));
        var first = Addresses.home(town.slug(), languages(town).getFirst());
        save(Written.elsewhere("/" + town.slug() + "/", null, first));
        var map = siteMap();
        save(new Written("/" + town.slug() + "/sitemap.xml", null, null, Written.XML, PlanJson.sha256(map), null, map));
    }

    private byte[] siteMap() {
        var map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><urlset"
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        pages.currentAddresses(Written.HTML)
                .forEach(address ->
                        map.append("<url><loc>").append(site).append(address).append("</loc></url>"));
        return map.append("</urlset>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void save(@Nullable String plan, @Nullable Integer edition, Map<String, byte[]> written) {
        written.forEach((address, bytes) -> save(Written.page(address, plan, edition, bytes)));
    }

    private void save(Written written) {
        pages.save(new PublicPage(written, Encoded.of(written.bytes())));
    }

    private List<String> languages(Municipality town) {
        return Frame.languages(town, translations);
    }
}
