package org.openplan.audit;

import java.util.List;
import org.openplan.language.Excerpt;
import tools.jackson.databind.JsonNode;

/// The first changes of an audit entry, with shortened texts, and the number of remaining changes.
public record ChangeSummary(List<FieldChange> first, int more) {

    static final ChangeSummary NONE = new ChangeSummary(List.of(), 0);

    private static final int SHOWN = 2;
    private static final int LONGEST_TEXT = 60;
    /// When something was added or removed as a whole, more fields than this are not summarised.
    private static final int MOST_OF_NEW = 10;

    static ChangeSummary of(JsonNode before, JsonNode after) {
        var all = FieldChange.inShort(before, after).stream()
                .filter(FieldChange::isForPeople)
                .toList();
        boolean whole = before.isMissingNode() || after.isMissingNode();
        if (whole && all.size() > MOST_OF_NEW) return NONE;
        var first = all.stream().limit(SHOWN).map(ChangeSummary::shortened).toList();
        return new ChangeSummary(first, all.size() - first.size());
    }

    private static FieldChange shortened(FieldChange change) {
        return new FieldChange(change.path(), shortened(change.before()), shortened(change.after()));
    }

    private static String shortened(String text) {
        return Excerpt.of(text.replaceAll("\\s+", " "), LONGEST_TEXT);
    }
}
