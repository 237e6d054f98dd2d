package org.openplan.publication.pages;

import java.util.Map;
import java.util.Optional;
import org.openplan.design.PolicyAreas;
import org.openplan.language.Messages;

/// What stands in a plan document as a code, in the reader's words: states, kinds, OGP's policy areas.
record Codes(Messages words) {

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
        if (field.equals("policyAreas")) return PolicyAreas.say(words, code);
        return Optional.ofNullable(VOCABULARIES.get(field))
                .map(vocabulary -> vocabulary + code)
                .filter(words::has)
                .map(words::say);
    }
}
