package org.openplan.publication.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openplan.design.Words;

/// What stands in a plan document as a code, in the reader's words: states, kinds, OGP's policy areas.
record Codes(Words words) {

    /// The vocabulary in which each field is written.
    private static final Map<String, String> VOCABULARIES = Map.of(
            "completion", "document.Completion.",
            "direction", "document.Direction.",
            "values", "document.OgpValue.",
            "participants", "document.ParticipantKind.",
            "origin", "document.OriginKind.",
            "marks", "publication.MeasureFacts.mark.");

    /// The words for a code of a field; none where it is not of its vocabulary.
    Optional<String> say(String field, String code) {
        if (field.equals("policyAreas")) return policyArea(code);
        return Optional.ofNullable(VOCABULARIES.get(field))
                .map(vocabulary -> vocabulary + code)
                .filter(words::has)
                .map(words::say);
    }

    /// One of OGP's policy areas, however its letters were cased and its words joined.
    private Optional<String> policyArea(String area) {
        var key = Arrays.stream(area.split("[^A-Za-z]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "document.PolicyArea.", ""));
        return Optional.of(key).filter(words::has).map(words::say);
    }
}
