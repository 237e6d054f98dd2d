package org.openplan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.Text;
import org.openplan.language.Translations;

/// The chapters that the form of OGP Local asks for outside the commitments, in its order: the foreword, and the
/// questions of the strategic vision. Their headings have the keys `plan.PlanChapter.<NAME>`.
enum PlanChapter {
    FOREWORD,
    VISION,
    ACHIEVEMENTS,
    ARRANGEMENTS,
    COLLABORATION;

    /// Empty sections with their headings in the plan's languages.
    static List<Section> sections(List<String> languages, Translations translations) {
        return Arrays.stream(values())
                .map(chapter -> Section.of(chapter.heading(languages, translations), Text.NONE))
                .toList();
    }

    /// A language that the product does not speak gets the words that its readers read.
    private Text heading(List<String> languages, Translations translations) {
        var heading = Text.NONE;
        for (var language : languages) {
            var messages = translations.in(Locale.forLanguageTag(language));
            heading = heading.with(language, messages.say("plan.PlanChapter." + name()));
        }
        return heading;
    }
}
