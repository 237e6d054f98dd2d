package org.openplan.audit.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplan.audit.FieldChange;
import org.openplan.document.DocumentList;
import org.openplan.document.MeasureField;
import org.openplan.document.StepField;
import org.openplan.language.Messages;

/// The names and values in audit entries, in the terms of the screens on which they were entered.
public record FieldWords(Messages words) {

    private static final List<String> SCREENS = List.of("plan.MeasureEditor.", "plan.PlanEditor.", "audit.Field.");
    private static final List<String> VOCABULARIES = List.of(
            "document.Completion.",
            "document.OgpValue.",
            "document.ParticipantKind.",
            "document.Direction.",
            "cocreation.ContributionState.",
            "cocreation.ContributionKind.",
            "plan.PlanStatus.",
            "progress.ReportStatus.",
            "permission.Role.",
            "plan.MeasureEditor.mark.",
            "plan.language.");

    /// For example `Step 2 · Until the end of` or `Title (English)`.
    String place(FieldChange change) {
        return place(change.path());
    }

    public String place(List<String> path) {
        var said = place("", path);
        return said.isEmpty() ? words.say("audit.FieldWords.itself") : said;
    }

    /// The length of the path up to and including the entry of a list, such as 2 in `steps, 2, end`; 0 if
    /// there is none.
    int endOfEntry(List<String> path) {
        for (int i = 1; i < path.size(); i++)
            if (isNumber(path.get(i)) && listOf(path.get(i - 1)).isPresent()) return i + 1;
        return 0;
    }

    /// The rest of a path that leads into an entry; a value measured by a nested entry is named after that entry.
    public String placeWithin(List<String> path, int endOfEntry) {
        var rest = path.subList(endOfEntry, path.size());
        var measured = entryOf(rest.getFirst());
        boolean isMeasure =
                endOfEntry(rest) == 2 && (rest.size() == 2 || rest.getLast().equals("value"));
        return isMeasure && SCREENS.stream().anyMatch(screen -> words.has(screen + measured + ".value"))
                ? name(measured, "value")
                : place(entryOf(path.get(endOfEntry - 2)), rest);
    }

    private String place(String outside, List<String> path) {
        var said = new ArrayList<String>();
        var within = outside;
        for (var name : path) {
            if (isNumber(name)) {
                if (listOf(within).isEmpty()) continue;
                within = entryOf(within);
                said.set(said.size() - 1, words.say("audit.Entry." + within, name));
            } else if (!said.isEmpty() && words.has("plan.language." + name)) {
                said.set(said.size() - 1, said.getLast() + " (" + words.say("plan.language." + name) + ")");
            } else {
                said.add(name(within, name));
                within = name;
            }
        }
        return String.join(" · ", said);
    }

    public String value(String raw) {
        if (raw.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"))
            return words.date(LocalDate.ofInstant(Instant.parse(raw), ZoneOffset.UTC));
        return VOCABULARIES.stream()
                .map(vocabulary -> vocabulary + raw)
                .filter(words::has)
                .findFirst()
                .map(key -> words.say(key))
                .orElseGet(() -> words.moment(raw));
    }

    /// The name of an entry in this list.
    static String entryOf(String list) {
        return listOf(list).map(DocumentList::member).orElse(list);
    }

    /// Money that a report says was spent is called as in the budget.
    private static Optional<DocumentList> listOf(String name) {
        return name.equals("spending") ? Optional.of(DocumentList.BUDGET) : DocumentList.named(name);
    }

    boolean knows(String within, String name) {
        return FieldChange.FOR_MACHINES.contains(name) || keys(within, name).anyMatch(words::has);
    }

    private String name(String within, String name) {
        return keys(within, name)
                .filter(words::has)
                .findFirst()
                .map(key -> words.say(key))
                .orElseGet(() -> value(name));
    }

    private static Stream<String> keys(String within, String name) {
        var own = SCREENS.stream().map(screen -> screen + within + "." + name);
        var ofStep = within.equals("step")
                ? StepField.named(name).map(field -> "document.StepField." + field.name())
                : Optional.<String>empty();
        var label = MeasureField.named(name).map(field -> "document.MeasureField." + field.name());
        return Stream.of(own, ofStep.stream(), label.stream(), SCREENS.stream().map(screen -> screen + name))
                .flatMap(keys -> keys);
    }

    private static boolean isNumber(String name) {
        return name.matches("\\d+");
    }
}
