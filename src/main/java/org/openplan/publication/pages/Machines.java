package org.openplan.publication.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// What search engines and catalogues are told about a plan, in the words of schema.org.
final class Machines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Frame frame;

    Machines(Frame frame) {
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
        facts.put("inLanguage", frame.words().tag());
        facts.put("isAccessibleForFree", true);
        facts.put("creator", new TreeMap<>(Map.of("@type", "GovernmentOrganization", "name", frame.name())));
        facts.put(
                "distribution",
                List.of(new TreeMap<>(Map.of(
                        "@type", "DataDownload", "encodingFormat", "application/json", "contentUrl", at.json()))));
        return JSON.writeValueAsString(facts);
    }
}
