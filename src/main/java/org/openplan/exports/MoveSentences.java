package org.openplan.exports;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.MoveReason;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanHistory;
import org.openplan.document.PublicEdition;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The promises that were moved in an edition and why, as sentences.
record MoveSentences(Messages messages, TextReader reading) {

    Stream<String> of(PublicEdition edition) {
        return edition.reasons().stream()
                .flatMap(move -> PlanHistory.measure(edition.document(), move.measure()).stream()
                        .map(measure -> sentence(measure, move)));
    }

    private String sentence(Measure measure, MoveReason move) {
        var why = move.text().isEmpty() ? say("noReason") : reading.words(move.text());
        var quarter = move.quarter();
        return quarter == null
                ? say("deadline", measure.number(), step(measure, move.step()), why)
                : say("target", measure.number(), messages.quarter(quarter), why);
    }

    private static String step(Measure measure, @Nullable UUID id) {
        return measure.steps().stream()
                .filter(step -> step.id().equals(id))
                .map(Step::number)
                .findFirst()
                .orElse("");
    }

    private String say(String key, Object... values) {
        return messages.say("exports.MoveSentences." + key, values);
    }
}
