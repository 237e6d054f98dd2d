package org.openplan.document;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lists of records in a plan document: each with its name, what one of its members is called, which completes the
/// key of its label, and the field that tells members apart; null for parts that always have an id.
public enum DocumentList {
    SECTIONS("sections", "section", "title"),
    MEASURES("measures", "measure", null),
    STEPS("steps", "step", null),
    INDICATORS("indicators", "indicator", "name"),
    TARGETS("targets", "target", "quarter"),
    READINGS("readings", "reading", "date"),
    PARTICIPANTS("participants", "participant", "name"),
    VALUES("values", "value", "value"),
    BUDGET("budget", "budget", "year"),
    LINKS("links", "link", "title"),
    REPORTS("reports", "report", "quarter"),
    EVIDENCE("evidence", "evidence", "title"),
    ASSESSMENTS("assessments", "assessment", "by");

    private final String field;
    private final String member;
    private final @Nullable String key;

    DocumentList(String field, String member, @Nullable String key) {
        this.field = field;
        this.member = member;
        this.key = key;
    }

    /// The list with this name in the plan document.
    public static Optional<DocumentList> named(String field) {
        return Arrays.stream(values()).filter(list -> list.field.equals(field)).findFirst();
    }

    /// The name of the list in the plan document.
    public String field() {
        return field;
    }

    public String member() {
        return member;
    }

    public Optional<String> key() {
        return Optional.ofNullable(key);
    }
}
