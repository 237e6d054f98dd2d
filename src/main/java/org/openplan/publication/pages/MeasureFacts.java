package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Piece;
import org.openplan.design.Words;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Measure;

/// What else is known of a measure: whom to ask, who takes part, the money, the themes, where it came from.
final class MeasureFacts {

    private final Words words;
    private final Reading reading;
    private final Measure measure;

    /// A heading, by its key, and what stands under it.
    record Section(String key, Component content) {}

    MeasureFacts(Words words, Reading reading, Measure measure) {
        this.words = words;
        this.reading = reading;
        this.measure = measure;
    }

    Component contact() {
        var who = measure.responsible();
        var list = new Piece("ul").named("plain");
        name(list, who.institution());
        name(list, who.person());
        var email = who.email();
        var phone = who.phone();
        if (email != null) list.has(Piece.of("li", Piece.link("mailto:" + email, email)));
        if (phone != null) list.has(Piece.of("li", Piece.link("tel:" + phone.replaceAll("[^+0-9]", ""), phone)));
        return list.isEmpty() ? Piece.of("p", say("noContact")) : list;
    }

    private void name(Piece list, @Nullable String name) {
        if (name != null) list.has(Piece.of("li", reading.name(name)));
    }

    List<Section> sections() {
        var sections = new ArrayList<Section>();
        if (!measure.participants().isEmpty()) sections.add(new Section("participants", participants()));
        if (!measure.budget().isEmpty()) sections.add(new Section("budget", budget()));
        var themes = themes();
        if (!themes.isEmpty()) sections.add(new Section("themes", themes));
        if (!measure.links().isEmpty()) sections.add(new Section("links", links()));
        sections.add(new Section("origin", origin()));
        return sections;
    }

    private Component participants() {
        var list = new Piece("ul").named("plain");
        measure.participants()
                .forEach(participant -> list.has(Piece.of("li", reading.name(participant.name()))
                        .has(Piece.of("small", words.say(participant.kind())))));
        return list;
    }

    private Component budget() {
        var rows = new Piece("tbody");
        measure.budget().forEach(line -> rows.has(row(line)));
        var head = Piece.of(
                "tr",
                heading("year").named("n"),
                heading("planned").named("n"),
                heading("spent").named("n"),
                heading("source"));
        return Piece.of("table", Piece.of("thead", head), rows).named("tbl");
    }

    private Piece row(BudgetLine line) {
        var year = line.year();
        var source = line.source();
        return Piece.of(
                "tr",
                Piece.of("td", year == null ? "–" : String.valueOf(year)).named("n"),
                Piece.of("td", money(line.amount(), line.currency())).named("n"),
                Piece.of("td", money(line.spent(), line.currency())).named("n"),
                Piece.of("td", source == null ? "–" : reading.name(source)));
    }

    private String money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null ? "–" : words.money(amount, currency == null ? "" : currency);
    }

    private Piece themes() {
        var list = new Piece("ul").named("plain");
        measure.policyAreas().forEach(area -> list.has(Piece.of("li", area)));
        measure.marks().forEach(mark -> list.has(Piece.of("li", mark(mark))));
        measure.sdgTargets().forEach(target -> list.has(Piece.of("li", say("sdg", target))));
        return list;
    }

    private String mark(String mark) {
        var key = "publication.MeasureFacts.mark." + mark;
        return words.has(key) ? words.say(key) : mark;
    }

    private Component links() {
        var list = new Piece("ul").named("plain");
        measure.links().forEach(link -> {
            var url = link.url();
            var said = reading.say(link.title());
            list.has(Piece.of("li", Reading.into(url == null ? new Piece("span") : Piece.link(url), said)));
        });
        return list;
    }

    private Component origin() {
        var reference = measure.origin().reference();
        return Piece.of(
                "p", words.say(measure.origin().kind()) + (reference == null ? "" : ": " + reading.name(reference)));
    }

    private Piece heading(String key) {
        return Piece.of("th", say(key)).with("scope", "col");
    }

    private String say(String key, Object... values) {
        return words.say("publication.MeasureFacts." + key, values);
    }
}
