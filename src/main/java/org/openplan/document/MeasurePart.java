package org.openplan.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parts of a measure's form in reading order; each `MeasureField` names the part in which it stands.
public enum MeasurePart {
    WHAT,
    WHY,
    WHO,
    PARTICIPANTS,
    STEPS,
    INDICATORS,
    MONEY,
    LINKS;

    /// The part's name in addresses, which completes the key of its title.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The part a finding belongs to; the first if it speaks of the measure as a whole.
    public static MeasurePart of(Finding finding) {
        return finding.step() != null ? STEPS : ofField(finding.field()).orElse(WHAT);
    }

    /// The part in which a field stands, such as `period.start`.
    public static Optional<MeasurePart> ofField(@Nullable String field) {
        if (field == null) return Optional.empty();
        return MeasureField.named(field.split("\\.", 2)[0]).flatMap(MeasureField::part);
    }

    public static Optional<MeasurePart> coded(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }
}
