package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.openplan.design.Callout;
import org.openplan.design.HtmlElement;
import org.openplan.design.PublicShell;
import org.openplan.document.Drift;
import org.openplan.document.MeasureProgress;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanHistory;
import org.openplan.document.PublicEdition;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The public page of a measure: the promise, the official and the independent view of it, its steps, figures, and who
/// is responsible.
public final class MeasurePage {

    private final PageContext frame;
    private final Messages messages;
    private final PlanHistory history;
    private final Addresses at;
    private final TextReader reading;
    private final MeasureProgress progress;
    private final Measure measure;
    private final EditionLine lines;

    public MeasurePage(PageContext frame, PlanHistory history, Measure measure, Addresses at) {
        this.frame = frame;
        this.messages = frame.messages();
        this.history = history;
        this.measure = measure;
        this.at = at;
        this.lines = new EditionLine(frame, history, at);
        this.reading = new TextReader(messages.tag(), history.document().languages());
        this.progress = history.progressOf(measure);
    }

    public PublicShell shell() {
        var title = reading.say(measure.title());
        var plan = reading.say(history.document().title());
        var body = content();
        var shell = frame.shell(
                        title.words() + " · " + plan.words(), tag -> at.in(tag).measure(measure.number()))
                .describedBy(Lead.of(reading.words(measure.summary()), messages).words())
                .under(HtmlElement.of("span", frame.name()), frame.home())
                .under(TextElements.into(new HtmlElement("span"), plan), at.plan())
                .under(HtmlElement.of("span", say("measure", measure.number())), null);
        return lines.mark(shell)
                .shows(TextElements.into(new HtmlElement("h1"), title))
                .shows(MissingTranslationNote.note(reading, messages))
                .shows(body.toArray(Component[]::new))
                .ends(lines.foot(), frame.lastLine());
    }

    private List<Component> content() {
        var content = new ArrayList<Component>();
        var head = new MeasureHead(messages, reading, history, progress);
        content.add(head.lead());
        content.add(lines.standing());
        content.add(head.facts());
        head.declaration().ifPresent(content::add);
        FormerMeasures.at(measure, history).forEach((former, edition) -> content.add(former(former, edition)));
        content.add(HtmlElement.of("h2", say("steps")));
        content.add(
                measure.steps().isEmpty()
                        ? HtmlElement.of("p", say("noSteps"))
                        : new StepTable(messages, reading, at, history, progress));
        new PlanTimeline(messages, history, reading, at).ofSteps(progress).ifPresent(timeline -> {
            content.add(HtmlElement.of("h2", say("timeline")).with("id", "timeline"));
            content.add(timeline);
        });
        content.add(
                HtmlElement.of("div", column(new MeasureTexts(messages, reading, measure).sections()), column(around()))
                        .named("two"));
        content.add(new Neighbours(messages, reading, at, history.document().measures(), measure));
        return content;
    }

    /// A link to the measure that formerly had this address.
    private Component former(Measure former, PublicEdition edition) {
        var page = PlanHistory.measure(history.document(), former.id())
                .map(still -> at.measure(still.number()))
                .orElseGet(() -> at.of(edition.number()).measure(former.number()));
        return HtmlElement.of("p", say("former", edition.number(), measure.number()))
                .named("quiet")
                .says(" ")
                .has(TextElements.into(HtmlElement.link(page), reading.say(former.title())));
    }

    private Component column(List<Section> sections) {
        return Section.column(messages, "publication.MeasurePage.", sections);
    }

    /// The side column: contact first, data last.
    private List<Section> around() {
        var facts = new MeasureFacts(messages, reading, measure);
        var around = new ArrayList<Section>();
        around.add(new Section("contact", facts.contact(frame.municipality().coordinatorEmail())));
        around.addAll(facts.sections());
        around.add(new Section("changed", changed()));
        if (!at.isPreview()) around.add(new Section("data", new Downloads(messages, at, history.document())));
        EmbedSnippet.section(frame, at, at.embeddedMeasure(measure.number()), reading.words(measure.title()))
                .ifPresent(around::add);
        return around;
    }

    private Component changed() {
        var drift =
                Drift.between(history.first().document(), history.document()).of(measure);
        if (history.editions().size() < 2) return HtmlElement.of("p", say("firstEdition"));
        var all = HtmlElement.of("p", HtmlElement.link(at.now().changes(), say("allChanges")));
        if (drift.isEmpty()) return HtmlElement.of("div", HtmlElement.of("p", say("nothingMoved")), all);
        return new Callout(new DriftList(messages, reading, history::reasonsFor, drift).list(20), all);
    }

    private String say(String key, Object... values) {
        return messages.say("publication.MeasurePage." + key, values);
    }
}
