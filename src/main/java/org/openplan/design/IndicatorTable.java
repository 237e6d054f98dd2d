package org.openplan.design;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The figures of an indicator in chronological order, targets beside readings.
final class IndicatorTable extends HtmlElement {

    private final Messages messages;
    private final TextReader reading;

    /// One row; a reading is shown beside the target of its quarter.
    private record Line(
            @Nullable LocalDate day,
            Component when,
            @Nullable BigDecimal promised,
            @Nullable BigDecimal reached) {}

    IndicatorTable(Messages messages, TextReader reading, Indicator indicator, String name) {
        super("table");
        this.messages = messages;
        this.reading = reading;
        named("tbl");
        has(HtmlElement.of("caption", say("table", name)));
        has(HtmlElement.of(
                "thead",
                HtmlElement.of(
                        "tr",
                        heading("when"),
                        heading("promised").named("n"),
                        heading("reached").named("n"))));
        var rows = new HtmlElement("tbody");
        lines(indicator).forEach(line -> rows.has(row(line)));
        has(rows);
    }

    private List<Line> lines(Indicator indicator) {
        var lines = new ArrayList<Line>();
        var baseline = indicator.baseline();
        if (baseline != null)
            lines.add(new Line(baseline.date(), when(say("baseline"), baseline), null, baseline.value()));
        var left = new ArrayList<>(indicator.readings());
        for (var target : indicator.targets()) {
            var quarter = target.quarter();
            var met = left.stream().filter(reading -> isIn(quarter, reading)).max(Comparator.comparing(Reading::date));
            met.ifPresent(left::remove);
            lines.add(new Line(
                    quarter.lastDay(),
                    when(messages.quarter(quarter), met.orElse(null)),
                    target.value(),
                    met.map(Reading::value).orElse(null)));
        }
        for (var one : left) {
            var day = one.date();
            var quarter = day == null ? say("undated") : messages.quarter(Quarter.of(day));
            lines.add(new Line(day, when(quarter, one), null, one.value()));
        }
        lines.sort(Comparator.comparing(Line::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        return lines;
    }

    private static boolean isIn(Quarter quarter, Reading reading) {
        var day = reading.date();
        return day != null && Quarter.of(day).equals(quarter);
    }

    private Component when(String name, @Nullable Reading measured) {
        var when = HtmlElement.of("span", name);
        if (measured == null) return when;
        if (measured.date() != null) when.has(HtmlElement.of("small", say("measured", messages.date(measured.date()))));
        return measured.note() == null ? when : when.has(note(measured.note()));
    }

    private HtmlElement note(Text text) {
        var said = reading.say(text);
        var note = HtmlElement.of("small", said.words());
        return said.language() == null ? note : note.with("lang", said.language());
    }

    private HtmlElement row(Line line) {
        return HtmlElement.of(
                "tr",
                HtmlElement.of("th", line.when()).with("scope", "row"),
                number(line.promised()),
                number(line.reached()));
    }

    private HtmlElement number(@Nullable BigDecimal number) {
        return HtmlElement.of("td", number == null ? "–" : messages.number(number))
                .named("n");
    }

    private HtmlElement heading(String key) {
        return HtmlElement.of("th", say(key)).with("scope", "col");
    }

    private String say(String key, Object... values) {
        return messages.say("design.IndicatorTable." + key, values);
    }
}
