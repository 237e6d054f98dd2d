package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.openplan.design.Callout;
import org.openplan.design.HtmlElement;
import org.openplan.design.PublicShell;
import org.openplan.document.Drift;
import org.openplan.document.PlanHistory;
import org.openplan.document.Progress;
import org.openplan.language.Messages;
import org.openplan.language.Spelling;
import org.openplan.language.TextReader;

/// The public page of a plan: promises, progress, delays, responsible institutions, and data.
public final class PlanPage {

    private final PageContext frame;
    private final Messages messages;
    private final PlanHistory history;
    private final Addresses at;
    private final TextReader reading;
    private final Progress progress;
    private final EditionLine lines;

    public PlanPage(PageContext frame, PlanHistory history, Addresses at) {
        this.frame = frame;
        this.messages = frame.messages();
        this.history = history;
        this.at = at;
        this.reading = new TextReader(messages.tag(), history.document().languages());
        this.progress = history.progress();
        this.lines = new EditionLine(frame, history, at);
    }

    public PublicShell shell() {
        var title = reading.say(history.document().title());
        var body = content();
        var shell = frame.shell(title.words(), tag -> at.in(tag).plan())
                .describedBy(new Summary(messages, history).plain())
                .under(HtmlElement.of("span", frame.name()), frame.home())
                .under(TextElements.into(new HtmlElement("span"), title), null);
        if (!at.isPreview())
            shell.linked("alternate", at.json(), "application/json")
                    .linked("alternate", at.feed(), "application/atom+xml")
                    .saysToMachines(new SchemaOrg(frame).plan(title.words(), history.current(), at));
        return lines.mark(shell)
                .shows(headline(title))
                .shows(MissingTranslationNote.note(reading, messages))
                .shows(body.toArray(Component[]::new))
                .ends(lines.foot(), frame.lastLine());
    }

    /// Whose plan it is and what it is called; a title that names the municipality says both.
    private HtmlElement headline(TextReader.ChosenText title) {
        var headline = new HtmlElement("h1");
        boolean isNamed = Spelling.fold(title.words()).contains(Spelling.fold(frame.name()));
        if (!isNamed) headline.has(HtmlElement.of("small", frame.name())).says(" ");
        return headline.has(TextElements.into(new HtmlElement("span"), title));
    }

    private List<Component> content() {
        var content = new ArrayList<Component>();
        content.add(new Summary(messages, history).paragraph());
        content.add(lines.standing());
        if (progress.stepCount() > 0) content.add(new PlanFacts(messages, history).facts());
        timeline(content);
        measures(content);
        content.add(HtmlElement.of("div", column(left()), column(right())).named("two"));
        return content;
    }

    private void timeline(List<Component> content) {
        new PlanTimeline(messages, history, reading, at)
                .ofMeasures(progress, at)
                .ifPresent(timeline -> {
                    content.add(heading("timeline").with("id", "timeline"));
                    content.add(timeline);
                });
    }

    private void measures(List<Component> content) {
        content.add(heading("measures"));
        if (progress.measures().isEmpty()) {
            content.add(HtmlElement.of("p", say("noMeasures")));
            return;
        }
        content.addAll(List.of(new MeasureCards(messages, reading, progress, at).page(1)));
    }

    private List<Section> left() {
        var changed = new Section("changed", changed());
        if (progress.measures().isEmpty()) return List.of(changed);
        return List.of(changed, new Section("answers", new InstitutionTable(messages, reading, progress)));
    }

    private Component changed() {
        if (history.editions().size() < 2) return HtmlElement.of("p", say("firstEdition"));
        var drift = Drift.between(history.first().document(), history.document());
        var changes = HtmlElement.link(at.now().changes(), say("allChanges"));
        if (drift.isEmpty())
            return HtmlElement.of("p", say("nothingMoved")).says(" ").has(changes);
        return new Callout(
                new DriftList(messages, reading, history::reasonsFor, drift).list(6), HtmlElement.of("p", changes));
    }

    private List<Section> right() {
        var method = new Section(
                "method", HtmlElement.of("p", say("methodText", history.on().closingDays())));
        if (at.isPreview()) return previewed(method);
        var right = new ArrayList<>(List.of(
                new Section("act", HtmlElement.of("p", say("actText")), follow(), town()),
                new Section("data", data())));
        EmbedSnippet.section(
                        frame,
                        at,
                        at.embeddedPlan(),
                        reading.words(history.document().title()))
                .ifPresent(right::add);
        right.add(method);
        return right;
    }

    /// There are no files of a draft, and nobody can follow it.
    private List<Section> previewed(Section method) {
        var text = HtmlElement.of("p", HtmlElement.link(at.text(), say("text")));
        text.setVisible(!history.document().sections().isEmpty());
        return List.of(new Section("act", HtmlElement.of("p", say("actText")), text, town()), method);
    }

    private Component follow() {
        return HtmlElement.of("p", say("follow") + " ").has(HtmlElement.link(at.feed(), say("feed")));
    }

    /// The address for questions about no particular measure.
    private Component town() {
        var email = frame.municipality().coordinatorEmail();
        return HtmlElement.of("p", say("town") + " ").has(HtmlElement.link("mailto:" + email, email));
    }

    private Component data() {
        var downloads =
                new Downloads(messages, at, history.document()).and(at.now().editions(), say("editions"));
        return TextPage.isEmpty(history.document()) ? downloads : downloads.and(at.text(), say("text"));
    }

    private Component column(List<Section> sections) {
        return Section.column(messages, "publication.PlanPage.", sections);
    }

    private HtmlElement heading(String key) {
        return HtmlElement.of("h2", say(key));
    }

    private String say(String key, Object... values) {
        return messages.say("publication.PlanPage." + key, values);
    }
}
