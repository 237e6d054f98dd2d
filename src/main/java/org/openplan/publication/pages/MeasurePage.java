package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.design.IndicatorChart;
import org.openplan.design.Notice;
import org.openplan.design.Piece;
import org.openplan.design.Pill;
import org.openplan.design.PublicShell;
import org.openplan.design.Words;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.Text;

/// A measure as the public reads it: the promise, the two voices on it, its steps, its figures, who answers for it.
public final class MeasurePage {

    private final Frame frame;
    private final Words words;
    private final PlanHistory history;
    private final Addresses at;
    private final Reading reading;
    private final MeasureStanding standing;
    private final Measure measure;

    public MeasurePage(Frame frame, PlanHistory history, Measure measure, Addresses at) {
        this.frame = frame;
        this.words = frame.words();
        this.history = history;
        this.measure = measure;
        this.at = at;
        this.reading = new Reading(words.tag(), history.document().languages());
        this.standing = MeasureStanding.of(measure, history.current().published());
    }

    public PublicShell shell() {
        var title = reading.say(measure.title());
        var plan = reading.say(history.document().title());
        var lines = new EditionLine(frame, history.current(), at);
        var body = content();
        var shell = frame.shell(
                        title.words() + " · " + plan.words(), tag -> at.in(tag).measure(measure.number()))
                .describedBy(reading.words(measure.summary()))
                .under(Piece.of("span", frame.name()), frame.home())
                .under(Reading.into(new Piece("span"), plan), at.plan())
                .under(Piece.of("span", say("measure", measure.number())), null);
        if (at.edition() > 0) shell.shows(lines.past()).keptOutOfSearch();
        return shell.shows(Reading.into(new Piece("h1"), title))
                .shows(Borrowed.note(reading, words))
                .shows(body.toArray(Component[]::new))
                .ends(lines.foot(), frame.lastLine());
    }

    private List<Component> content() {
        var content = new ArrayList<Component>();
        content.add(lead());
        content.add(facts());
        content.add(heading("steps"));
        content.add(
                measure.steps().isEmpty()
                        ? Piece.of("p", say("noSteps"))
                        : new StepTable(words, reading, frame.municipality().slug(), standing));
        new PlanTimeline(words, history, reading).ofSteps(standing).ifPresent(timeline -> {
            content.add(heading("timeline").with("id", "timeline"));
            content.add(timeline);
        });
        content.add(Piece.of("div", Piece.of("section", left()), Piece.of("section", right()))
                .named("two"));
        content.add(neighbours());
        return content;
    }

    private Component lead() {
        var lead = new Piece("p").named("lead");
        var summary = reading.say(measure.summary());
        if (!summary.words().isEmpty())
            lead.has(Reading.into(new Piece("span"), summary)).says(" ");
        if (measure.steps().isEmpty()) return lead;
        return lead.has(
                Piece.of("b", say("state", standing.complete(), standing.steps().size(), standing.late())));
    }

    private Facts facts() {
        var assessed = standing.assessed();
        var facts = new Facts()
                .fact(
                        words.say("publication.Voices.town"),
                        new Pill(standing.tone(), standing.words(words)),
                        say("fromReports"))
                .fact(
                        words.say("publication.Voices.monitor"),
                        Voices.monitor(words, standing),
                        assessed.map(by -> reading.name(by.by()) + ", " + words.date(by.date()))
                                .orElse(null));
        var responsible = measure.responsible();
        var institution = responsible.institution();
        facts.fact(
                say("responsible"),
                small(institution == null ? say("nobody") : reading.name(institution)),
                responsible.person());
        var period = measure.period();
        if (period.start() != null || period.end() != null)
            facts.fact(say("runs"), small(new Dates(words).fromTo(period)), null);
        return facts;
    }

    static Piece small(String value) {
        return Piece.of("span", value).named("small");
    }

    private Component[] left() {
        var content = new ArrayList<Component>();
        indicators(content);
        text(content, "problem", measure.problem());
        text(content, "goal", measure.goal());
        text(content, "description", measure.description());
        values(content);
        text(content, "relevance", measure.relevance());
        assessments(content);
        return content.toArray(Component[]::new);
    }

    private void indicators(List<Component> content) {
        if (measure.indicators().isEmpty()) return;
        content.add(heading("indicators"));
        for (var indicator : measure.indicators()) {
            var name = reading.say(indicator.name());
            content.add(Reading.into(new Piece("h3"), name));
            content.add(Piece.of("p", unit(indicator.unit()) + words.say(indicator.direction()))
                    .named("quiet"));
            content.add(new IndicatorChart(words, indicator, name.words()));
            if (indicator.verification() != null)
                content.add(Piece.of("p", say("verification", indicator.verification()))
                        .named("quiet"));
        }
    }

    private String unit(@Nullable String unit) {
        return unit == null ? "" : say("unit", reading.name(unit)) + " · ";
    }

    private void text(List<Component> content, String key, Text text) {
        if (text.isEmpty()) return;
        content.add(heading(key));
        content.add(Piece.of("div", reading.paragraphs(text)).named("text"));
    }

    private void values(List<Component> content) {
        if (measure.values().isEmpty()) return;
        content.add(heading("values"));
        var list = new Piece("ul").named("plain");
        measure.values()
                .forEach(claimed -> list.has(Piece.of("li", Piece.of("b", words.say(claimed.value())))
                        .says(claimed.how().isEmpty() ? "" : ": ")
                        .has(reading.into(new Piece("span"), claimed.how()))));
        content.add(list);
    }

    private void assessments(List<Component> content) {
        if (measure.assessments().isEmpty()) return;
        content.add(heading("assessments"));
        measure.assessments().forEach(assessment -> {
            content.add(Piece.of("p", new Pill(assessment.completion(), words))
                    .says(" " + reading.name(assessment.by()) + ", " + words.date(assessment.date())));
            content.add(Piece.of("div", reading.paragraphs(assessment.text())).named("text"));
        });
    }

    private Component[] right() {
        var content = new ArrayList<Component>();
        content.add(heading("contact"));
        content.add(new MeasureFacts(words, reading, measure).contact());
        new MeasureFacts(words, reading, measure).sections().forEach(section -> {
            content.add(heading(section.key()));
            content.add(section.content());
        });
        content.add(heading("changed"));
        content.add(changed());
        content.add(heading("data"));
        content.add(Piece.of("p", Piece.link(at.json(), say("json"))));
        return content.toArray(Component[]::new);
    }

    private Component changed() {
        var drift =
                Drift.between(history.first().document(), history.document()).of(measure);
        if (history.editions().size() < 2) return Piece.of("p", say("firstEdition"));
        var all = Piece.of("p", Piece.link(at.now().changes(), say("allChanges")));
        if (drift.isEmpty()) return Piece.of("div", Piece.of("p", say("nothingMoved")), all);
        return new Notice(new DriftList(words, reading, drift).list(20), all);
    }

    private Component neighbours() {
        var all = history.document().measures();
        int index = all.indexOf(measure);
        var nav = new Piece("nav").named("next").with("aria-label", say("neighbours"));
        if (index > 0) nav.has(neighbour("before", all.get(index - 1)));
        if (index >= 0 && index + 1 < all.size()) nav.has(neighbour("after", all.get(index + 1)));
        nav.setVisible(!nav.isEmpty());
        return nav;
    }

    private Component neighbour(String key, Measure other) {
        return Piece.link(at.measure(other.number()))
                .has(Piece.of("small", say(key, other.number())), reading.into(new Piece("span"), other.title()))
                .named(key);
    }

    private Piece heading(String key) {
        return Piece.of("h2", say(key));
    }

    private String say(String key, Object... values) {
        return words.say("publication.MeasurePage." + key, values);
    }
}
