package org.openplan.plan.ui.publishing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.openplan.language.Translations;
import org.openplan.municipality.AddressedMunicipality;
import org.openplan.plan.PreviewLinks;
import org.openplan.publication.DraftPages;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The public pages of a draft for whoever has a link to them. Reading changes nothing, and a link that leads nowhere
/// does not say why.
@RestController
class LinkedDraftPage {

    static final String PATH = "/preview/";

    private final AddressedMunicipality addressed;
    private final PreviewLinks links;
    private final DraftPages pages;
    private final Translations translations;
    private final PreviewResponse answer;

    LinkedDraftPage(
            AddressedMunicipality addressed,
            PreviewLinks links,
            DraftPages pages,
            Translations translations,
            PreviewResponse answer) {
        this.addressed = addressed;
        this.links = links;
        this.pages = pages;
        this.translations = translations;
        this.answer = answer;
    }

    /// Leads on to the reader's language.
    @GetMapping(PATH + "{town}/{token}")
    void begin(
            @PathVariable String town,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var language =
                addressed.serve(town, () -> links.follow(token).map(draft -> language(request, pages.languages())));
        if (language.isEmpty()) answer.missing(request, response);
        else answer.elsewhere(response, root(town, token) + language.get());
    }

    @GetMapping(PATH + "{town}/{token}/{language}/{*below}")
    void show(
            @PathVariable String town,
            @PathVariable String token,
            @PathVariable String language,
            @PathVariable String below,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = new DraftPages.Asked(root(town, token), language, below);
        var page = addressed.serve(town, () -> links.follow(token).flatMap(draft -> pages.findByLink(draft, asked)));
        if (page.isPresent()) answer.page(response, page.get());
        else answer.missing(request, response);
    }

    private String language(HttpServletRequest request, List<String> languages) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) return languages.getFirst();
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> translations.spoken(locale).stream())
                .filter(languages::contains)
                .findFirst()
                .orElse(languages.getFirst());
    }

    private static String root(String town, String token) {
        return PATH + town + "/" + token + "/";
    }
}
