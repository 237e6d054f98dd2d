package org.openplan.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openplan.document.PlanHistory;
import org.openplan.document.Sha256;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.PublicAddress;
import org.openplan.publication.pages.Addresses;
import org.openplan.publication.pages.PageContext;
import org.openplan.publication.pages.PlanPages;
import org.openplan.publication.pages.SiteMap;
import org.springframework.stereotype.Component;

/// Builds and stores the pages of a municipality that belong to no single plan, and its site map.
@Component
class TownPageBuilder {

    private final StoredPages stored;
    private final Translations translations;
    private final String site;

    TownPageBuilder(StoredPages stored, Translations translations, PublicAddress site) {
        this.stored = stored;
        this.translations = translations;
        this.site = site.text().replaceAll("/+$", "");
    }

    /// After the pages of its plans, whose addresses the site map lists.
    void rebuild(Municipality town, List<PlanHistory> plans) {
        stored.replaceTown(pages(town, plans));
    }

    /// The pages as they would be built now; nothing is stored.
    List<PageFacts> facts(Municipality town, List<PlanHistory> plans) {
        return pages(town, plans).stream().map(NewPage::facts).toList();
    }

    private List<NewPage> pages(Municipality town, List<PlanHistory> plans) {
        var built = new ArrayList<NewPage>();
        new PlanPages(town, translations)
                .town(plans)
                .forEach((address, bytes) -> built.add(NewPage.page(address, null, null, bytes)));
        var language = PageContext.languages(town, translations).getFirst();
        built.add(NewPage.elsewhere("/" + town.slug() + "/", null, Addresses.home(town.slug(), language)));
        var map = siteMap(built);
        built.add(new NewPage("/" + town.slug() + "/sitemap.xml", null, null, NewPage.XML, Sha256.of(map), null, map));
        return built;
    }

    private byte[] siteMap(List<NewPage> pagesOfTown) {
        var ofTown = pagesOfTown.stream()
                .filter(page -> page.mediaType().equals(NewPage.HTML))
                .map(NewPage::address);
        return SiteMap.ofPages(Stream.concat(stored.addressesOfPlans(NewPage.HTML).stream(), ofTown)
                .filter(address -> !address.startsWith(Addresses.EMBEDDED + "/"))
                .sorted()
                .map(site::concat)
                .toList());
    }
}
