package org.openplan.imports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openplan.document.Finding;
import org.openplan.document.Severity;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.InnerLabels;
import org.openplan.imports.labels.Labels;

/// Places the text of a cell according to its label; delegates contacts, dates and names to their own readers.
public final class MeasureFiller {

    private static final Pattern ITEMS = Pattern.compile("\\s*(?:;|\\R)\\s*(?!\\p{Ll})");

    private final InnerLabels inner;
    private final PlacementLog placements;
    private final PrintedDates dates;
    private final Contacts contacts;
    private final Periods periods;
    private final Participation participation;
    private final Claims claims;

    public MeasureFiller(
            Labels labels, InnerLabels inner, PlacementLog placements, PrintedDates dates, List<Finding> findings) {
        this.inner = inner;
        this.placements = placements;
        this.dates = dates;
        this.contacts = new Contacts(placements, findings);
        this.periods = new Periods(placements, dates);
        this.participation = new Participation(placements);
        this.claims = new Claims(labels, placements);
    }

    /// Places a whole cell under a label; lines with their own label, such as `Lead: …`, are placed separately.
    public void place(MeasureDraft measure, Field field, Block.Cell cell) {
        if (field.isProse() && field != Field.ADDITIONAL) place(measure, field, cell.text(), cell);
        else place(measure, field, cell, List.of(cell.text().split("\\R")));
    }

    /// Places some of the lines of a cell.
    public void place(MeasureDraft measure, Field field, Block.Cell cell, List<String> lines) {
        Field current = field;
        var gathered = new ArrayList<String>();
        for (var part : inner.parts(String.join("\n", lines))) {
            var labelled = inner.innermost(part, field);
            if (labelled.isPresent()) {
                flush(measure, current, gathered, cell);
                current = labelled.get().field();
            }
            String words = labelled.map(Labels.Labelled::rest).orElse(part);
            if (!words.isBlank()) gathered.add(words);
        }
        flush(measure, current, gathered, cell);
    }

    /// Whether a text without any label is the period of the measure.
    public boolean isPeriod(MeasureDraft measure, String text) {
        return measure.start == null && measure.end == null && dates.isSpan(text);
    }

    private void flush(MeasureDraft measure, Field field, List<String> lines, Block.Cell cell) {
        String text = String.join("\n", lines).strip();
        lines.clear();
        if (!text.isEmpty()) place(measure, field, text, cell);
    }

    public void place(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        if (text.isBlank()) return;
        switch (field) {
            case PERIOD, TIMELINE -> periods.read(measure, field, text, cell);
            case START, END -> periods.readBound(measure, field, text, cell);
            case RESPONSIBLE, PERSON, POSITION, EMAIL, PHONE, CONTACT -> contacts.read(measure, field, text, cell);
            case TRANSPARENCY, ACCOUNTABILITY, PARTICIPATION, TECHNOLOGY -> claims.read(measure, field, text, cell);
            case VALUES -> {
                if (!claims.readList(measure, text, cell)) prose(measure, Field.RELEVANCE, text, cell);
            }
            case INDICATORS -> keep(measure, field, text, cell, measure.indicators);
            case POLICY -> keep(measure, field, text, cell, measure.policyAreas);
            case LINKS -> keep(measure, field, text, cell, measure.links);
            case SDG -> keep(measure, field, text, cell, measure.sdgTargets);
            case BUDGET -> budget(measure, text, cell);
            default -> {
                if (field.isProse()) prose(measure, field, text, cell);
                else if (field.textOfStep().isPresent()) textOfSteps(measure, field, cell);
                else if (field == Field.PARTICIPANTS || field.isKindOfParticipant())
                    participation.read(measure, field, text, cell);
                else placements.left(text, cell, measure);
            }
        }
        measure.filled.add(field);
    }

    private void prose(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        if (PrintedDates.isNothing(text)) {
            placements.understood(cell);
            return;
        }
        var prose = field.text().orElseThrow();
        var before = measure.texts.getOrDefault(prose, new StringBuilder());
        boolean cut = !before.isEmpty() && !cell.isListed() && isCut(before, text);
        measure.append(prose, text, cut ? " " : "\n");
        measure.filled.add(field);
        placements.placed(
                cell, measure, null, field.path(), field == Field.ADDITIONAL ? Certainty.UNCERTAIN : Certainty.CERTAIN);
        if (field == Field.RELEVANCE) claims.readNamed(measure, text, cell);
    }

    /// Whether a page break split a sentence: the upper part has no end and the lower part starts in lower case.
    static boolean isCut(CharSequence upper, String lower) {
        if (upper.isEmpty() || lower.isBlank()) return false;
        char last = upper.charAt(upper.length() - 1);
        char first = lower.strip().charAt(0);
        return ".!?:;…\"”".indexOf(last) < 0
                && (Character.isLowerCase(first) || Character.isDigit(first) || last == ',');
    }

    private void keep(MeasureDraft measure, Field field, String text, Block.Cell cell, List<String> into) {
        for (var item : ITEMS.split(text.strip())) {
            String bare =
                    item.replaceFirst("^(?:[-•*▪●·–]|\\d{1,2}[.)])\\s+", "").strip();
            boolean more = field == Field.INDICATORS && !into.isEmpty() && Indicators.isMore(bare);
            if (more) into.add(into.removeLast() + "; " + bare);
            else if (!PrintedDates.isNothing(bare) && !into.contains(bare)) into.add(bare);
        }
        placements.placed(cell, measure, null, field.path(), Certainty.CERTAIN);
    }

    private void budget(MeasureDraft measure, String text, Block.Cell cell) {
        if (!PrintedDates.isNothing(text)) measure.budget.addAll(Money.lines(text));
        placements.placed(cell, measure, null, "budget", Certainty.CERTAIN);
    }

    /// Outputs or the like in a separate cell, matched to steps by their numbers.
    private void textOfSteps(MeasureDraft measure, Field field, Block.Cell cell) {
        var kind = field.textOfStep().orElseThrow();
        var items = StepList.of(cell);
        for (var item : items) {
            var step = measure.steps.stream()
                    .filter(candidate -> candidate.number.equals(item.number()))
                    .findFirst()
                    .or(() -> items.size() == 1 ? Optional.ofNullable(measure.lastStep()) : Optional.empty());
            if (step.isEmpty()) {
                ofNoStep(measure, field, item.text(), cell);
                continue;
            }
            step.get().add(kind, item.text());
            placements.placed(
                    cell,
                    measure,
                    step.get(),
                    kind.field(),
                    item.number() == null ? Certainty.UNCERTAIN : Certainty.CERTAIN);
        }
    }

    /// An output of no one step is what the measure aims at.
    void ofNoStep(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        if (field == Field.OUTPUT) place(measure, Field.GOAL, text, cell);
        else placements.left(text, cell, measure);
    }

    static Finding finding(String rule, MeasureDraft measure, String field, Block.Cell cell, List<String> details) {
        return new Finding(rule, Severity.WARNING, measure.number, null, field, cell.source(), details);
    }
}
