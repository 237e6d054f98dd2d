package org.openplan.publication.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.openplan.design.PageWriter;
import org.openplan.design.Stylesheets;
import org.openplan.document.PlanJson;
import org.openplan.language.Translations;
import org.openplan.municipality.AddressedMunicipality;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.publication.PublicPages;
import org.openplan.publication.pages.PageContext;
import org.openplan.publication.pages.SiteMap;
import org.openplan.publication.pages.TownsPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The source of all responses: stored pages from the database, and the few pages that belong to no municipality.
@Component
class PageSource {

    private static final Pattern TOWNS = Pattern.compile("/\\?lang=([A-Za-z-]*)&q=(.*)", Pattern.DOTALL);
    private static final Pattern STYLES = Pattern.compile("/assets/([a-z0-9-]{1,63})\\.[0-9a-f]{12}\\.css");
    private static final String CSS = "text/css;charset=utf-8";
    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String XML = "application/xml";
    private static final String SCHEMA = "application/schema+json";

    private final PublicPages pages;
    private final Municipalities municipalities;
    private final AddressedMunicipality addressed;
    private final Translations translations;
    private final String site;
    private final Map<String, CachedResponse> messages = new ConcurrentHashMap<>();

    PageSource(
            PublicPages pages,
            Municipalities municipalities,
            AddressedMunicipality addressed,
            Translations translations,
            @Value("${openplan.url}") String site) {
        this.pages = pages;
        this.municipalities = municipalities;
        this.addressed = addressed;
        this.translations = translations;
        this.site = site.replaceAll("/+$", "");
    }

    Optional<CachedResponse> fetch(String address) {
        var towns = TOWNS.matcher(address);
        if (towns.matches()) return Optional.of(towns(towns.group(1), towns.group(2)));
        if (RequestPath.isEmbedded(address)) return embedded(address);
        var styles = STYLES.matcher(address);
        if (styles.matches()) return styles(styles.group(1), address);
        return switch (address) {
            case "/robots.txt" ->
                Optional.of(CachedResponse.of(
                        200,
                        TEXT,
                        CachedResponse.CURRENT,
                        bytes("User-agent: *\nDisallow: /app/\nSitemap: " + site + "/sitemap.xml\n")));
            case "/sitemap.xml" -> Optional.of(CachedResponse.of(200, XML, CachedResponse.CURRENT, siteMaps()));
            case "/api/v1/schemas/plan.json" -> schema("plan");
            case "/api/v1/schemas/progress.json" -> schema("progress");
            default -> addressed.serve(town(address), () -> pages.at(address)).map(CachedResponse::of);
        };
    }

    /// Nobody may frame a page of a municipality that names no site, nor read it there while it is being removed.
    private Optional<CachedResponse> embedded(String address) {
        var town = town(address);
        var origins = municipalities.find(town).map(Municipality::embed).orElse(List.of());
        if (origins.isEmpty()) return Optional.empty();
        return addressed
                .serve(town, () -> pages.at(address))
                .map(page -> CachedResponse.of(page).embeddedBy(origins));
    }

    private static Optional<CachedResponse> schema(String name) {
        return Optional.of(CachedResponse.of(200, SCHEMA, CachedResponse.CURRENT, PlanJson.schema(name)));
    }

    /// Whether the page is unchanged; compares entity tags if the page has one.
    boolean isStill(String address, CachedResponse page) {
        if (page.cacheControl().equals(CachedResponse.FOR_EVER)) return true;
        if (isNobodys(address))
            return fetch(address)
                    .map(CachedResponse::etag)
                    .filter(page.etag()::equals)
                    .isPresent();
        return addressed
                .serve(town(address), () -> pages.etagAt(address))
                .filter(etag -> page.etag().equals("\"" + etag + "\""))
                .isPresent();
    }

    /// Whether the address belongs to the service itself rather than to a municipality.
    private static boolean isNobodys(String address) {
        return TOWNS.matcher(address).matches()
                || town(address).indexOf('.') >= 0
                || address.startsWith("/assets/")
                || address.startsWith("/api/");
    }

    private CachedResponse towns(String language, String sought) {
        var page = new TownsPage(translations, language).shell(municipalities.all(), sought);
        return CachedResponse.of(200, "text/html;charset=utf-8", CachedResponse.CURRENT, PageWriter.write(page.page()));
    }

    /// The site's own page if there is no page to show; made once for each language.
    CachedResponse message(int status, String key, String language) {
        return messages.computeIfAbsent(status + key + language, _ -> newMessage(status, key, language));
    }

    private CachedResponse newMessage(int status, String key, String language) {
        var page = new TownsPage(translations, language).message(key);
        return CachedResponse.of(
                status, "text/html;charset=utf-8", CachedResponse.NEVER, PageWriter.write(page.page()));
    }

    /// An outdated stylesheet address returns the current stylesheet, which must not be cached for ever there.
    private Optional<CachedResponse> styles(String name, String address) {
        if (name.equals("public"))
            return Optional.of(css(Stylesheets.publicPages(), address.equals(Stylesheets.publicAddress())));
        return municipalities
                .find(name)
                .map(town -> css(PageContext.stylesheet(town), address.equals(PageContext.stylesheetAddress(town))));
    }

    private static CachedResponse css(String css, boolean forEver) {
        return CachedResponse.of(200, CSS, forEver ? CachedResponse.FOR_EVER : CachedResponse.CURRENT, bytes(css));
    }

    private byte[] siteMaps() {
        return SiteMap.ofSiteMaps(municipalities.all().stream()
                .map(town -> site + "/" + town.slug() + "/sitemap.xml")
                .toList());
    }

    private static String town(String address) {
        return RequestPath.town(address);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
