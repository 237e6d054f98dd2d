package org.openplan.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openplan.imports.Recognition;
import org.openplan.language.Excerpt;
import org.openplan.language.Messages;
import org.openplan.plan.ui.PlaceInFile;

/// The rows of the file as they are in it, each with the number that the other side refers to.
class OriginalRows extends VirtualList<Integer> {

    private static final int SHORT = 180;

    private final Messages words;
    private final Recognition recognition;
    private final List<String> measures;

    OriginalRows(Messages words, Recognition recognition) {
        this.words = words;
        this.recognition = recognition;
        this.measures = recognition.document().measures().stream()
                .map(measure -> measure.number())
                .toList();
        setItems(IntStream.range(0, recognition.rows().size()).boxed().toList());
        setRenderer(new ComponentRenderer<>(this::row));
        addClassName("original-rows");
        getElement().setAttribute("role", "list");
        getElement().setAttribute("aria-label", words.say("intake.OriginalRows.label"));
        getElement().setAttribute("tabindex", "0");
    }

    /// The pages before the measures are long, and the measures are what matters.
    void showFirstMeasure() {
        IntStream.range(0, recognition.rows().size())
                .filter(index -> hue(recognition.rows().get(index)) > 0)
                .findFirst()
                .ifPresent(this::scrollToIndex);
    }

    private Div row(int index) {
        var row = recognition.rows().get(index);
        var head = new Div(chip(index + 1), new PlaceInFile(words, row.source()));
        if (row.isUncertain()) head.add(uncertain());
        var cells = new Div();
        cells.addClassName("original-cells");
        cells.getStyle().set("--columns", String.valueOf(row.cells().size()));
        row.cells().stream()
                .map(Recognition.Cell::text)
                .map(text -> cell(text, row.isUncertain()))
                .forEach(cells::add);
        var shown = new Div(head, cells);
        shown.addClassNames("original-row", "hue-" + hue(row));
        return shown;
    }

    private static Div cell(String text, boolean open) {
        var cell = new Div();
        if (text.length() <= SHORT || open) cell.setText(text);
        else cell.add(new NativeDetails(Excerpt.of(text, SHORT - 20), new Span(text)));
        return cell;
    }

    private Span uncertain() {
        var mark = new Span("? " + words.say("intake.OriginalRows.uncertain"));
        mark.addClassName("uncertain");
        return mark;
    }

    static Span chip(int number) {
        var chip = new Span(String.valueOf(number));
        chip.addClassName("chip");
        return chip;
    }

    /// Each measure has the same colour on both sides; rows outside all measures have the colour of the plan.
    private int hue(Recognition.FileRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.became().stream())
                .map(Recognition.Placement::measure)
                .filter(Objects::nonNull)
                .findFirst()
                .map(number -> hue(measures, number))
                .orElse(0);
    }

    static int hue(List<String> measures, String number) {
        int at = measures.indexOf(number);
        return at < 0 ? 0 : at % 6 + 1;
    }
}
