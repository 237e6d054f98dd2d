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

    MeasureFacts(Words words, Reading reading, Measure measure) {
        this.words = words;
        this.reading = reading;
        this.measure = measure;
    }

    /// Those whom the plan names, or else the town’s own address.
    Component contact(String town) {
        var who = measure.responsible();
        var list = new Piece("ul").named("plain");
        name(list, who.institution());
        name(list, who.person());
        var email = who.email();
        var phone = who.phone();
        if (email != null) list.has(Piece.of("li", Piece.link("mailto:" + email, email)));
        if (phone != null) list.has(Piece.of("li", Piece.link("tel:" + phone.replaceAll("[^+0-9]", ""), phone)));
        if (email == null && phone == null)
            list.has(Piece.of("li", say("noContact") + " ").has(Piece.link("mailto:" + town, town)));
        return list;
    }

    private void name(Piece list, @Nullable String name) {
        if (name != null) list.has(reading.named(new Piece("li"), name));
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
                .forEach(participant -> list.has(Piece.of("li", reading.named(new Piece("span"), participant.name()))
                        .has(Piece.of("small", words.say(participant.kind())))));
        return list;
    }

    /// One currency stands in the headings, several beside each amount.
    private Component budget() {
        var currencies =
                measure.budget().stream().map(BudgetLine::currency).distinct().toList();
        var first = currencies.getFirst();
        var one = currencies.size() == 1 && first != null && first.matches("[A-Z]{3}") ? first : null;
        var rows = new Piece("tbody");
        measure.budget().forEach(line -> rows.has(row(line, one == null)));
        var head = Piece.of(
                "tr",
                heading("year", null),
                heading("planned", one).named("n"),
                heading("spent", one).named("n"));
        return Piece.of("table", Piece.of("thead", head), rows).named("tbl money");
    }

    private Piece row(BudgetLine line, boolean withCurrency) {
        var year = line.year();
        var source = line.source();
        var currency = withCurrency ? line.currency() : null;
        var what = Piece.of("th", year == null ? "–" : String.valueOf(year)).with("scope", "row");
        if (source != null) what.has(reading.named(new Piece("small"), source));
        return Piece.of("tr", what, money(line.amount(), currency), money(line.spent(), currency));
    }

    private Piece money(@Nullable BigDecimal amount, @Nullable String currency) {
        var said = amount == null
                ? "–"
                : words.money(amount, currency == null ? "" : currency).strip();
        return Piece.of("td", said).named("n");
    }

    private Piece heading(String key, @Nullable String currency) {
        return Piece.of("th", say(key) + (currency == null ? "" : ", " + currency))
                .with("scope", "col");
    }

    private Piece themes() {
        var list = new Piece("ul").named("plain");
        measure.policyAreas().forEach(area -> list.has(theme("policyAreas", area)));
        measure.marks().forEach(mark -> list.has(theme("marks", mark)));
        measure.sdgTargets().forEach(target -> list.has(Piece.of("li", say("sdg", target))));
        return list;
    }

    private Piece theme(String field, String code) {
        return new Codes(words)
                .say(field, code)
                .map(theme -> Piece.of("li", theme))
                .orElseGet(() -> reading.named(new Piece("li"), code));
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
        var origin = Piece.of("p", words.say(measure.origin().kind()));
        return reference == null ? origin : origin.says(": ").has(reading.named(new Piece("span"), reference));
    }

    private String say(String key, Object... values) {
        return words.say("publication.MeasureFacts." + key, values);
    }
}
