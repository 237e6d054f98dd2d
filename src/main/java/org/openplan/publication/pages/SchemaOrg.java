package org.openplan.publication.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openplan.document.PublicEdition;
import tools.jackson.databind.json.JsonMapper;

/// The description of a plan for search engines and catalogues, in the vocabulary of schema.org.
final class SchemaOrg {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PageContext frame;

    SchemaOrg(PageContext frame) {
        this.frame = frame;
    }

    String plan(String title, PublicEdition edition, Addresses at) {
        var facts = new TreeMap<String, Object>();
        facts.put("@context", "https://schema.org");
        facts.put("@type", "Dataset");
        facts.put("name", title);
        facts.put("description", title + ", " + frame.name());
        facts.put("version", String.valueOf(edition.number()));
        facts.put("datePublished", edition.published().toString());
        facts.put("inLanguage", frame.messages().tag());
        facts.put("isAccessibleForFree", true);
        facts.put("creator", new TreeMap<>(Map.of("@type", "GovernmentOrganization", "name", frame.name())));
        facts.put("distribution", List.of(download("application/json", at.json()), download("text/csv", at.steps())));
        return JSON.writeValueAsString(facts);
    }

    private static Map<String, String> download(String format, String address) {
        return new TreeMap<>(Map.of("@type", "DataDownload", "encodingFormat", format, "contentUrl", address));
    }
}
