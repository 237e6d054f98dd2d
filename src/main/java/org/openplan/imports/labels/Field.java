package org.openplan.imports.labels;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.MeasureField;
import org.openplan.document.OgpValue;
import org.openplan.document.ParticipantKind;
import org.openplan.document.StepField;

/// What a label of the form asks for; the label files list the labels under these names.
public enum Field {
    MEASURE("title"),
    NUMBER("number"),
    TITLE("title"),
    SUMMARY(MeasureField.SUMMARY),
    DESCRIPTION(MeasureField.DESCRIPTION),
    PROBLEM(MeasureField.PROBLEM),
    GOAL(MeasureField.GOAL),
    RELEVANCE(MeasureField.RELEVANCE),
    VALUES("values"),
    TRANSPARENCY("values"),
    ACCOUNTABILITY("values"),
    PARTICIPATION("values"),
    TECHNOLOGY("values"),
    PERIOD("period"),
    START("period.start"),
    END("period.end"),
    TIMELINE("period"),
    RESPONSIBLE("responsible.institution"),
    PERSON("responsible.person"),
    POSITION("responsible.person"),
    EMAIL("responsible.email"),
    PHONE("responsible.phone"),
    CONTACT("responsible"),
    PARTICIPANTS("participants"),
    PUBLIC_BODY("participants"),
    CSO("participants"),
    MIXED("participants"),
    BUSINESS("participants"),
    ACADEMIA("participants"),
    MEDIA("participants"),
    INTERNATIONAL("participants"),
    OTHERS("participants"),
    STEPS("steps.description"),
    OUTPUT(StepField.OUTPUT),
    STATUS("steps.status"),
    INDICATORS("indicators"),
    BUDGET("budget"),
    LINKS("links"),
    SDG("sdgTargets"),
    POLICY("policyAreas"),
    ADDITIONAL(MeasureField.ADDITIONAL_INFORMATION),
    GROUP("");

    private static final Set<Field> KINDS =
            Set.of(PUBLIC_BODY, CSO, MIXED, BUSINESS, ACADEMIA, MEDIA, INTERNATIONAL, OTHERS);
    private static final Set<Field> CONTACTS = Set.of(PERSON, POSITION, EMAIL, PHONE, CONTACT);
    private static final Set<Field> COLUMNS = Set.of(STEPS, START, END, TIMELINE, STATUS, INDICATORS);

    private final String path;
    private final @Nullable MeasureField text;
    private final @Nullable StepField textOfStep;

    Field(String path) {
        this(path, null, null);
    }

    Field(MeasureField text) {
        this(text.field(), text, null);
    }

    Field(StepField text) {
        this("steps." + text.field(), null, text);
    }

    Field(String path, @Nullable MeasureField text, @Nullable StepField textOfStep) {
        this.path = path;
        this.text = text;
        this.textOfStep = textOfStep;
    }

    /// Where its text is put in the plan document.
    public String path() {
        return path;
    }

    public boolean isKindOfParticipant() {
        return KINDS.contains(this);
    }

    public boolean isContact() {
        return CONTACTS.contains(this);
    }

    /// Whether it is a column header of a table with one step in each row.
    public boolean isColumnOfSteps() {
        return COLUMNS.contains(this) || textOfStep != null;
    }

    /// Whether it names the measure itself.
    public boolean isOfTitle() {
        return this == TITLE || this == MEASURE || this == NUMBER;
    }

    public boolean isDate() {
        return this == PERIOD || this == START || this == END || this == TIMELINE;
    }

    /// Whether it may describe a milestone named above.
    public boolean isOfStep() {
        return isDate()
                || this == DESCRIPTION
                || this == RESPONSIBLE
                || textOfStep != null
                || this == BUDGET
                || this == STATUS;
    }

    public boolean isProse() {
        return text != null;
    }

    /// The text of a measure it asks for.
    public Optional<MeasureField> text() {
        return Optional.ofNullable(text);
    }

    /// The text of a step it asks for, beside the step itself.
    public Optional<StepField> textOfStep() {
        return Optional.ofNullable(textOfStep);
    }

    /// Labels so common as words that they count only where a label is expected.
    public boolean isWeak() {
        return isKindOfParticipant() || value().isPresent() || this == NUMBER || this == STATUS;
    }

    public Optional<OgpValue> value() {
        return switch (this) {
            case TRANSPARENCY -> Optional.of(OgpValue.TRANSPARENCY);
            case ACCOUNTABILITY -> Optional.of(OgpValue.ACCOUNTABILITY);
            case PARTICIPATION -> Optional.of(OgpValue.PARTICIPATION);
            case TECHNOLOGY -> Optional.of(OgpValue.TECHNOLOGY);
            default -> Optional.empty();
        };
    }

    public Optional<ParticipantKind> kind() {
        return switch (this) {
            case PUBLIC_BODY -> Optional.of(ParticipantKind.PUBLIC_BODY);
            case CSO -> Optional.of(ParticipantKind.CSO);
            case BUSINESS -> Optional.of(ParticipantKind.BUSINESS);
            case ACADEMIA -> Optional.of(ParticipantKind.ACADEMIA);
            case MEDIA -> Optional.of(ParticipantKind.MEDIA);
            case INTERNATIONAL -> Optional.of(ParticipantKind.INTERNATIONAL);
            case OTHERS -> Optional.of(ParticipantKind.OTHER);
            default -> Optional.empty();
        };
    }
}
