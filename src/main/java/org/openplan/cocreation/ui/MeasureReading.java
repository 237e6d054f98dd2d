package org.openplan.cocreation.ui;

import java.util.List;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.Passage;
import org.openplan.design.HtmlElement;
import org.openplan.document.MeasureField;
import org.openplan.document.OriginKind;
import org.openplan.document.PlanDocument.Origin;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.StepField;
import org.openplan.document.Text;
import org.openplan.language.Messages;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.StepId;

/// A measure of a draft to read, with a link at each text to suggest another wording or to comment on it. It is one
/// piece of HTML, so that a long measure costs the server no more than a short one.
record MeasureReading(Messages words, DraftAddress address, String language) {

    HtmlElement of(MeasureDetails measure) {
        var content = measure.measure();
        var reading = new HtmlElement("div").named("draft-text");
        if (content.origin().kind() != OriginKind.COORDINATOR) reading.has(origin(content.origin()));
        reading.has(links(content.number(), Passage.MEASURE, List.of(ContributionKind.COMMENT)));
        for (var field : MeasureField.texts())
            reading.has(passage(content.number(), Passage.of(field), words.say(field), "h3", field.text(content)));
        for (int i = 0; i < measure.steps().size(); i++)
            reading.has(step(
                    content.number(), measure.steps().get(i), content.steps().get(i)));
        return reading;
    }

    private HtmlElement origin(Origin origin) {
        var kind = words.say(origin.kind());
        var reference = origin.reference();
        return HtmlElement.of("p", reference == null ? kind : say("origin", kind, reference))
                .named("quiet");
    }

    private HtmlElement step(String measure, StepId id, Step step) {
        var shown = new HtmlElement("section").has(HtmlElement.of("h3", say("step", step.number())));
        var end = step.endQuarter();
        if (end != null) shown.has(HtmlElement.of("p", words.untilEndOf(end)).named("quiet"));
        for (var field : StepField.texts())
            shown.has(passage(measure, Passage.of(id, field), words.say(field), "h4", field.text(step)));
        return shown;
    }

    private HtmlElement passage(String measure, Passage passage, String label, String heading, Text text) {
        var said = text.in(language);
        var shown = HtmlElement.of("p", said.orElseGet(() -> say("empty"))).named(said.isEmpty() ? "quiet" : "said");
        if (said.isPresent()) shown.with("lang", language);
        return new HtmlElement("section")
                .has(HtmlElement.of(heading, label), shown, links(measure, passage, ContributionKind.OF_PASSAGES));
    }

    private HtmlElement links(String measure, Passage passage, List<ContributionKind> kinds) {
        var links = new HtmlElement("p").named("passage-links");
        for (var kind : kinds) {
            var does = say(passage.isWholeMeasure() ? "whole" : kind.name());
            var link = HtmlElement.link(address.form(measure, passage, kind), does)
                    .with("router-link", true)
                    .with("aria-label", does + ": " + new ContributionWords(words).label(passage));
            links.has(link);
        }
        return links;
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.MeasureReading." + key, values);
    }
}
