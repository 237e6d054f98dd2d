package org.openplan.imports.draft;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.document.OgpValue;
import org.openplan.imports.Recognition.Certainty;
import org.openplan.imports.dates.PrintedDates;
import org.openplan.imports.file.Block;
import org.openplan.imports.labels.Field;
import org.openplan.imports.labels.Labels;
import org.openplan.language.Spelling;
import org.openplan.language.Vocabulary;

/// Reads which values of open government a measure claims to support, and how.
final class Claims {

    private static final String TICKED = "☒☑✔✓■√";
    private static final String UNTICKED = "☐□✗✘❌";
    private static final Pattern BOX =
            Pattern.compile("([" + TICKED + UNTICKED + "])\\s*([^" + TICKED + UNTICKED + "]+)");

    private final Labels labels;
    private final PlacementLog placements;

    Claims(Labels labels, PlacementLog placements) {
        this.labels = labels;
        this.placements = placements;
    }

    /// Reads the answer to the question on one value.
    void read(MeasureDraft measure, Field field, String text, Block.Cell cell) {
        field.value().ifPresent(value -> {
            if (BOX.matcher(text).find()) readAnswer(measure, value, text);
            else if (isTick(text)) measure.addValue(value, "");
            else if (!isRefusal(text)) measure.addValue(value, text);
        });
        placements.placed(cell, measure, null, "values", Certainty.CERTAIN);
    }

    /// `☒ Yes ☐ No`, possibly with the reason in the lines below.
    private static void readAnswer(MeasureDraft measure, OgpValue value, String text) {
        var boxes = BOX.matcher(text.lines().findFirst().orElse("")).results().toList();
        boolean claimed =
                boxes.stream().filter(box -> TICKED.contains(box.group(1))).anyMatch(box -> !isRefusal(box.group(2)));
        if (claimed) measure.addValue(value, text.lines().skip(1).collect(Collectors.joining("\n")));
    }

    /// A single symbol may be a tick in some font, unless it means no.
    private static boolean isTick(String text) {
        String folded = Spelling.fold(text);
        if (Vocabulary.folded("no").contains(folded)) return false;
        boolean mark = text.length() == 1 && !(UNTICKED + "-–—/").contains(text);
        return mark || Vocabulary.folded("yes").contains(folded);
    }

    private static boolean isRefusal(String text) {
        return PrintedDates.isNothing(text) || Vocabulary.folded("no").contains(Spelling.fold(text));
    }

    /// A value named without further words counts as claimed.
    private static boolean isRefused(String how) {
        return !how.isEmpty() && isRefusal(how);
    }

    /// Reads a list of values by name, each possibly with a reason after a colon; false if no value is named.
    boolean readList(MeasureDraft measure, String text, Block.Cell cell) {
        if (BOX.matcher(text).find()) return readBoxes(measure, text, cell);
        boolean any = false;
        for (var item : text.split("[\\n;]|,\\s|\\s(?:and|i|y)\\s")) {
            var labelled = labels.labelled(bareName(item));
            var value = labelled.flatMap(found -> found.field().value());
            String how = labelled.map(Labels.Labelled::rest).orElse("");
            value.filter(_ -> !isRefused(how)).ifPresent(named -> measure.addValue(named, how));
            any |= value.isPresent();
        }
        if (any) placements.placed(cell, measure, null, "values", Certainty.CERTAIN);
        return any;
    }

    /// `☒ Transparency ☐ Accountability`: only the ticked ones.
    private boolean readBoxes(MeasureDraft measure, String text, Block.Cell cell) {
        for (var box : BOX.matcher(text).results().toList())
            if (TICKED.contains(box.group(1)))
                labels.labelled(bareName(box.group(2)))
                        .flatMap(found -> found.field().value())
                        .ifPresent(value -> measure.addValue(value, ""));
        placements.placed(cell, measure, null, "values", Certainty.CERTAIN);
        return true;
    }

    /// Sentences on relevance that name a value claim it; those with nothing else give no reason.
    void readNamed(MeasureDraft measure, String text, Block.Cell cell) {
        for (var sentence : text.split("[\\n;]|(?<=[.!?])\\s+")) {
            var labelled = labels.labelled(bareName(sentence));
            var opening = labelled.flatMap(found -> found.field().value());
            if (opening.isPresent())
                claim(measure, opening.get(), labelled.orElseThrow().rest(), cell);
            else named(sentence).forEach(value -> claim(measure, value, reason(sentence), cell));
        }
    }

    private void claim(MeasureDraft measure, OgpValue value, String how, Block.Cell cell) {
        if (isRefused(how)) return;
        measure.addValue(value, how);
        placements.placed(cell, measure, null, "values", Certainty.UNCERTAIN);
    }

    private static Stream<OgpValue> named(String sentence) {
        String folded = Spelling.fold(sentence);
        return Stream.of(OgpValue.values())
                .filter(value ->
                        Vocabulary.folded("value " + value).stream().anyMatch(phrase -> Spelling.has(folded, phrase)));
    }

    /// Blank if the sentence consists only of names of values.
    private static String reason(String sentence) {
        String rest = " " + Spelling.fold(sentence) + " ";
        for (var value : OgpValue.values())
            for (var phrase : Vocabulary.folded("value " + value)) rest = rest.replace(" " + phrase + " ", " ");
        return Stream.of(rest.strip().split(" "))
                                .filter(word -> word.length() > 3)
                                .count()
                        < 2
                ? ""
                : sentence.strip();
    }

    private static String bareName(String line) {
        return line.replaceFirst("^[\\s•*–-]+", "").replaceFirst("[.,\\s]+$", "");
    }
}
