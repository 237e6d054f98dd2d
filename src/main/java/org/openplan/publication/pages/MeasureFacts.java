package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.design.HtmlElement;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// Further facts about a measure: contact, participants, budget, themes, origin.
final class MeasureFacts {

    private final Messages messages;
    private final TextReader reading;
    private final Measure measure;

    MeasureFacts(Messages messages, TextReader reading, Measure measure) {
        this.messages = messages;
        this.reading = reading;
        this.measure = measure;
    }

    /// The contacts named in the plan, or else the municipality's own address.
    Component contact(String town) {
        var who = measure.responsible();
        var list = new HtmlElement("ul").named("plain");
        name(list, who.institution());
        name(list, who.person());
        var email = who.email();
        var phone = who.phone();
        if (email != null) list.has(HtmlElement.of("li", HtmlElement.link("mailto:" + email, email)));
        if (phone != null)
            list.has(HtmlElement.of("li", HtmlElement.link("tel:" + phone.replaceAll("[^+0-9]", ""), phone)));
        if (email == null && phone == null)
            list.has(HtmlElement.of("li", say("noContact") + " ").has(HtmlElement.link("mailto:" + town, town)));
        return list;
    }

    private void name(HtmlElement list, @Nullable String name) {
        if (name != null) list.has(TextElements.into(new HtmlElement("li"), reading.sayName(name)));
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
        var list = new HtmlElement("ul").named("plain");
        measure.participants()
                .forEach(participant -> list.has(HtmlElement.of(
                                "li", TextElements.into(new HtmlElement("span"), reading.sayName(participant.name())))
                        .has(HtmlElement.of("small", messages.say(participant.kind())))));
        return list;
    }

    /// A single currency is shown in the headings, several beside each amount.
    private Component budget() {
        var currencies =
                measure.budget().stream().map(BudgetLine::currency).distinct().toList();
        var first = currencies.getFirst();
        var one = currencies.size() == 1 && first != null && first.matches("[A-Z]{3}") ? first : null;
        var rows = new HtmlElement("tbody");
        measure.budget().forEach(line -> rows.has(row(line, one == null)));
        var head = HtmlElement.of(
                "tr",
                heading("year", null),
                heading("planned", one).named("n"),
                heading("spent", one).named("n"));
        return HtmlElement.of("table", HtmlElement.of("thead", head), rows).named("tbl money");
    }

    private HtmlElement row(BudgetLine line, boolean withCurrency) {
        var year = line.year();
        var source = line.source();
        var currency = withCurrency ? line.currency() : null;
        var what =
                HtmlElement.of("th", year == null ? "–" : String.valueOf(year)).with("scope", "row");
        var covers = line.covers();
        if (source != null) what.has(TextElements.into(new HtmlElement("small"), reading.sayName(source)));
        if (covers != null) what.has(TextElements.into(new HtmlElement("small"), reading.say(covers)));
        return HtmlElement.of("tr", what, money(line.amount(), currency), money(line.spent(), currency));
    }

    private HtmlElement money(@Nullable BigDecimal amount, @Nullable String currency) {
        var said = amount == null
                ? "–"
                : messages.money(amount, currency == null ? "" : currency).strip();
        return HtmlElement.of("td", said).named("n");
    }

    private HtmlElement heading(String key, @Nullable String currency) {
        return HtmlElement.of("th", say(key) + (currency == null ? "" : ", " + currency))
                .with("scope", "col");
    }

    private HtmlElement themes() {
        var list = new HtmlElement("ul").named("plain");
        measure.policyAreas().forEach(area -> list.has(theme("policyAreas", area)));
        measure.marks().forEach(mark -> list.has(theme("marks", mark)));
        measure.sdgTargets().forEach(target -> list.has(HtmlElement.of("li", say("sdg", target))));
        return list;
    }

    private HtmlElement theme(String field, String code) {
        return new Codes(messages)
                .say(field, code)
                .map(theme -> HtmlElement.of("li", theme))
                .orElseGet(() -> TextElements.into(new HtmlElement("li"), reading.sayName(code)));
    }

    private Component links() {
        var list = new HtmlElement("ul").named("plain");
        measure.links().forEach(link -> {
            var url = link.url();
            var said = reading.say(link.title());
            list.has(HtmlElement.of(
                    "li", TextElements.into(url == null ? new HtmlElement("span") : HtmlElement.link(url), said)));
        });
        return list;
    }

    private Component origin() {
        var reference = measure.origin().reference();
        var origin = HtmlElement.of("p", messages.say(measure.origin().kind()));
        return reference == null
                ? origin
                : origin.says(": ").has(TextElements.into(new HtmlElement("span"), reading.sayName(reference)));
    }

    private String say(String key, Object... values) {
        return messages.say("publication.MeasureFacts." + key, values);
    }
}
