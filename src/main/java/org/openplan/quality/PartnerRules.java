package org.openplan.quality;

import org.jspecify.annotations.Nullable;
import org.openplan.document.ParticipantKind;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.language.Vocabulary;
import org.openplan.quality.Quality.Breaches;

/// Rules on who is responsible for a measure, how to contact them, and who participates.
final class PartnerRules {

    private PartnerRules() {}

    static void check(Measure measure, Breaches breaches) {
        var responsible = measure.responsible();
        if (isBlank(responsible.institution())) breaches.error("no-responsible-institution", "responsible.institution");
        if (isBlank(responsible.email()) && isBlank(responsible.phone())) breaches.warning("no-contact", "responsible");
        checkCell("responsible.institution", responsible.institution(), false, breaches);
        checkCell("responsible.email", responsible.email(), true, breaches);
        checkCell("responsible.phone", responsible.phone(), false, breaches);
        for (var participant : measure.participants()) checkKind(participant, breaches);
        if (measure.participants().stream().noneMatch(PartnerRules::mayBeCivilSociety))
            breaches.warning("no-civil-society-partner", "participants");
    }

    private static void checkCell(String field, @Nullable String words, boolean email, Breaches breaches) {
        if (words == null || words.isBlank()) return;
        if (words.contains("@") != email) breaches.warning("contact-in-wrong-cell", field, words);
    }

    private static void checkKind(Participant participant, Breaches breaches) {
        Vocabulary.kindOf(participant.name())
                .filter(recognised -> participant.kind() != ParticipantKind.OTHER && recognised != participant.kind())
                .ifPresent(recognised -> breaches.warning(
                        "participant-kind-doubtful",
                        "participants",
                        participant.name(),
                        participant.kind(),
                        recognised));
    }

    /// A body listed as civil society whose name says otherwise does not count; one of unknown kind may count.
    private static boolean mayBeCivilSociety(Participant participant) {
        boolean listed = participant.kind() == ParticipantKind.CSO || participant.kind() == ParticipantKind.OTHER;
        return listed && Vocabulary.kindOf(participant.name()).orElse(ParticipantKind.CSO) == ParticipantKind.CSO;
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
