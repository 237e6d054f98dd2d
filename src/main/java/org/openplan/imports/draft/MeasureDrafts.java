package org.openplan.imports.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Spelling;

/// The measures found so far, each with a unique number.
public final class MeasureDrafts {

    private final List<MeasureDraft> measures = new ArrayList<>();

    /// The measure with this number and title: the one already listed if it has no content yet, otherwise a new one.
    public MeasureDraft open(String number, String title, @Nullable MeasureDraft present) {
        for (var draft : measures)
            if (isSame(draft, number, title, present)) {
                if (draft.title.isEmpty()) draft.title = title;
                if (draft.listed) draft.filled.clear();
                draft.listed = false;
                return draft;
            }
        var opened = new MeasureDraft(free(number), title);
        measures.add(opened);
        return opened;
    }

    /// All measures except those that were only listed.
    public List<MeasureDraft> finished() {
        measures.removeIf(this::isOnlyListed);
        measures.forEach(MeasureDrafts::takeHolders);
        return measures;
    }

    /// A row in a list of measures for a measure that is described in full elsewhere.
    private boolean isOnlyListed(MeasureDraft draft) {
        return draft.isEmpty()
                && measures.stream()
                        .anyMatch(
                                other -> other != draft && !other.isEmpty() && Spelling.same(other.title, draft.title));
    }

    /// If every step names its institution and the measure names none, the measure takes those of the steps.
    private static void takeHolders(MeasureDraft draft) {
        var holders = new LinkedHashSet<String>();
        for (var step : draft.steps) {
            if (step.institution == null) return;
            holders.add(step.institution);
        }
        if (draft.institution == null && !holders.isEmpty()) draft.institution = String.join("; ", holders);
    }

    private static boolean isSame(MeasureDraft draft, String number, String title, @Nullable MeasureDraft present) {
        if (!draft.isEmpty() && draft != present && !draft.listed) return false;
        boolean sameTitle = Spelling.same(draft.title, title);
        boolean sameNumber = draft.number.equals(number);
        if (draft.isEmpty())
            return sameNumber && (sameTitle || title.isEmpty() || draft.title.isEmpty())
                    || sameTitle && number.isEmpty();
        // the head of a table repeated on the next page
        return sameNumber && sameTitle && (draft == present || draft.steps.isEmpty());
    }

    /// Names a measure that is already open; it keeps its number if the wanted one is taken.
    public void name(MeasureDraft draft, String number, String title) {
        draft.title = title;
        if (!number.isEmpty() && !isTaken(number)) draft.number = number;
    }

    public void renumber(MeasureDraft draft, String number) {
        if (!Spelling.same(draft.number, number)) draft.number = free(number);
    }

    /// The wanted number if it is free, otherwise the next in order.
    private String free(String number) {
        String wanted = number.isBlank() ? "" : Spelling.fold(number).replace(' ', '.');
        if (!wanted.isEmpty() && !isTaken(wanted)) return wanted;
        int next = measures.size() + 1;
        while (isTaken(String.valueOf(next))) next++;
        return String.valueOf(next);
    }

    private boolean isTaken(String number) {
        return measures.stream().anyMatch(draft -> draft.number.equals(number));
    }
}
