package org.openplan.imports.labels;

import java.util.Optional;
import java.util.Set;
import org.openplan.document.OgpValue;
import org.openplan.document.ParticipantKind;

/// What a label of the form asks for; the label files list the labels under these names.
public enum Field {
    MEASURE("title"),
    NUMBER("number"),
    TITLE("title"),
    SUMMARY("summary"),
    DESCRIPTION("description"),
    PROBLEM("problem"),
    GOAL("goal"),
    RELEVANCE("relevance"),
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
    OUTPUT("steps.output"),
    STATUS("steps.status"),
    INDICATORS("indicators"),
    BUDGET("budget"),
    LINKS("links"),
    SDG("sdgTargets"),
    POLICY("policyAreas"),
    ADDITIONAL("additionalInformation"),
    GROUP("");

    private static final Set<Field> KINDS =
            Set.of(PUBLIC_BODY, CSO, MIXED, BUSINESS, ACADEMIA, MEDIA, INTERNATIONAL, OTHERS);
    private static final Set<Field> CONTACTS = Set.of(PERSON, POSITION, EMAIL, PHONE, CONTACT);
    private static final Set<Field> COLUMNS = Set.of(STEPS, OUTPUT, START, END, TIMELINE, STATUS, INDICATORS);
    private static final Set<Field> PROSE = Set.of(SUMMARY, DESCRIPTION, PROBLEM, GOAL, RELEVANCE, ADDITIONAL);

    private final String path;

    Field(String path) {
        this.path = path;
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
        return COLUMNS.contains(this);
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
                || this == OUTPUT
                || this == BUDGET
                || this == STATUS;
    }

    public boolean isProse() {
        return PROSE.contains(this);
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
