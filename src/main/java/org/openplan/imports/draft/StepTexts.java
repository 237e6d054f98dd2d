package org.openplan.imports.draft;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.dates.PrintedDate;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Labels;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// Makes steps from running text that contains dates, outputs and institutions.
public final class StepTexts {

    private static final Pattern LAST_DASH =
            Pattern.compile("\\s[–—-]\\s(?=[^–—]{4,40}$)|[:;,]\\s(?=\\D[^:;,]{4,40}$)|\\.\\s(?=[^.]{4,40}$)");
    private static final Pattern UNTIL = Pattern.compile("(?iU)(?<=\\s)(?:"
            + Stream.of("until", "date preposition")
                    .flatMap(heading -> Vocabulary.everywhere(heading).stream())
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")\\s+(?=.{4,30}$)");
    private static final Pattern WITHIN = Pattern.compile("(?<=[.;,(\\n\\s])(\\p{Lu}\\p{L}*(?: \\p{L}+){0,4}):\\s*");
    private static final Set<Field> PARTS = Set.of(
            Field.START,
            Field.END,
            Field.TIMELINE,
            Field.RESPONSIBLE,
            Field.CONTACT,
            Field.PERSON,
            Field.EMAIL,
            Field.PHONE);

    private final Labels labels;
    private final PlacementLog placements;
    private final PrintedDates dates;
    private final StepRows rows;

    public StepTexts(Labels labels, PlacementLog placements, PrintedDates dates, StepRows rows) {
        this.labels = labels;
        this.placements = placements;
        this.dates = dates;
        this.rows = rows;
    }

    /// Reads steps in a separate cell or paragraph, with any dates in brackets at the end.
    public void read(MeasureDraft measure, Block.Cell cell) {
        for (var item : StepList.of(cell)) {
            var step = rows.add(measure, item, cell);
            parts(measure, step, cell);
            if (step.start == null && step.end == null) ownDates(measure, step, cell);
        }
        measure.filled.add(Field.STEPS);
    }

    /// The dates at the end of the step's own sentence.
    private void ownDates(MeasureDraft measure, StepDraft step, Block.Cell cell) {
        String text = step.description;
        int cut = closingDates(text);
        if (cut < 0) {
            deadline(text).ifPresent(date -> {
                step.endsOn(date);
                placements.placed(cell, measure, step, "end", Certainty.UNCERTAIN);
            });
            return;
        }
        String printed =
                text.substring(cut).replaceAll("^[\\s.(,;:–-]+|[\\s);.]+$", "").replaceFirst("^\\p{L}+:\\s*", "");
        dates.one(unbalanced(printed) ? printed + ")" : printed).ifPresent(date -> {
            step.description = text.substring(0, cut).strip();
            step.runs(date);
            placements.placed(cell, measure, step, "end", Certainty.UNCERTAIN);
        });
    }

    /// The last day at the end of a sentence, as in `the guide is published by the end of 2024`, or a
    /// word such as annually.
    private Optional<PrintedDate> deadline(String text) {
        String bare = text.replaceFirst("[\\s.;]+$", "");
        var until = UNTIL.matcher(bare);
        while (until.find())
            if (isDate(bare.substring(until.end())))
                return dates.one(bare.substring(until.start()).strip());
        int last = bare.lastIndexOf(' ');
        boolean open = last > 0 && Vocabulary.folded("ongoing").contains(Spelling.fold(bare.substring(last)));
        return open ? Optional.of(PrintedDate.notUnderstood(bare.substring(last + 1), true)) : Optional.empty();
    }

    /// Labels within the text of a step, as in `Draft the law. Start date: May 2023. End date: June 2023.`
    private void parts(MeasureDraft measure, StepDraft step, Block.Cell cell) {
        String text = step.description;
        var label = WITHIN.matcher(text);
        int end = text.length();
        int from = -1;
        @Nullable Field field = null;
        while (label.find()) {
            var named = labels.of(label.group(1))
                    .filter(part -> PARTS.contains(part) || part.textOfStep().isPresent());
            if (named.isEmpty()) continue;
            if (field == null) end = label.start();
            else part(measure, step, field, text.substring(from, label.start()), cell);
            field = named.get();
            from = label.end();
        }
        if (field == null) return;
        part(measure, step, field, text.substring(from), cell);
        step.description = text.substring(0, end).strip();
    }

    private void part(MeasureDraft measure, StepDraft step, Field field, String text, Block.Cell cell) {
        String value = text.replaceAll("^[\\s:]+|[\\s.;,(]+$", "");
        switch (field) {
            case START, END, TIMELINE ->
                dates.one(value).ifPresent(date -> {
                    StepDates.put(step, field, date);
                    placements.placed(cell, measure, step, field == Field.START ? "start" : "end", Certainty.CERTAIN);
                });
            case CONTACT, PERSON, EMAIL, PHONE -> rows.contact(measure, field, value, cell);
            case RESPONSIBLE -> {
                step.institution = value;
                placements.placed(cell, measure, step, "institution", Certainty.CERTAIN);
            }
            default -> field.textOfStep().ifPresent(kind -> rows.text(measure, step, kind, value, cell));
        }
    }

    /// Where the dates at the end of a step's text begin, in brackets or after a dash; -1 if there are none.
    private int closingDates(String text) {
        String bare = text.replaceFirst("[\\s.;]+$", "");
        if (bare.endsWith(")")) {
            int depth = 0;
            for (int at = bare.length() - 1; at > 0; at--) {
                depth += bare.charAt(at) == ')' ? 1 : bare.charAt(at) == '(' ? -1 : 0;
                if (depth > 0) continue;
                return isDate(bare.substring(at + 1, bare.length() - 1)) ? at : -1;
            }
        }
        var dash = LAST_DASH.matcher(bare);
        if (!dash.find()) return -1;
        String tail = bare.substring(dash.end());
        return isDate(tail) ? dash.start() : -1;
    }

    private boolean isDate(String text) {
        return dates.isOnlyDates(text) || PrintedDates.isSeason(text);
    }

    private static boolean unbalanced(String text) {
        return text.chars().filter(letter -> letter == '(').count()
                > text.chars().filter(letter -> letter == ')').count();
    }
}
