package org.openplan.publication.pages;

import java.util.Map;
import java.util.Optional;
import org.openplan.design.PolicyAreas;
import org.openplan.language.Messages;

/// Codes of the plan document, such as states, kinds and OGP's policy areas, in the reader's language.
record Codes(Messages messages) {

    /// The message prefix of each field's codes.
    private static final Map<String, String> VOCABULARIES = Map.of(
            "completion", "document.Completion.",
            "direction", "document.Direction.",
            "values", "document.OgpValue.",
            "participants", "document.ParticipantKind.",
            "origin", "document.OriginKind.",
            "marks", "publication.MeasureFacts.mark.");

    /// The label of a field's code; empty if the code is not in its vocabulary.
    Optional<String> say(String field, String code) {
        if (field.equals("policyAreas")) return PolicyAreas.say(messages, code);
        return Optional.ofNullable(VOCABULARIES.get(field))
                .map(vocabulary -> vocabulary + code)
                .filter(messages::has)
                .map(messages::say);
    }
}
