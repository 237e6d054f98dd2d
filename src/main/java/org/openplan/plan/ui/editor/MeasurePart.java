package org.openplan.plan.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;

/// The parts of a measure's form in reading order, and the fields of the measure that stand in each.
enum MeasurePart {
    WHAT("number", "title", "summary", "description"),
    WHY("problem", "goal", "relevance", "values"),
    WHO("period", "responsible"),
    PARTICIPANTS("participants"),
    STEPS("steps"),
    INDICATORS("indicators"),
    MONEY("budget"),
    LINKS("links", "policyAreas", "marks", "sdgTargets", "additionalInformation");

    private final List<String> fields;

    MeasurePart(String... fields) {
        this.fields = List.of(fields);
    }

    /// The part's id on the screen, which completes the key of its title.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The part a finding belongs to; the first if it speaks of the measure as a whole.
    static MeasurePart of(Finding finding) {
        return finding.step() != null ? STEPS : ofField(finding.field()).orElse(WHAT);
    }

    /// The part in which a field stands, such as `period.start`.
    static Optional<MeasurePart> ofField(@Nullable String field) {
        if (field == null) return Optional.empty();
        var name = field.split("\\.", 2)[0];
        return Arrays.stream(values())
                .filter(part -> part.fields.contains(name))
                .findFirst();
    }

    static Optional<MeasurePart> coded(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
