package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openplan.design.HtmlElement;
import org.openplan.design.IndicatorChart;
import org.openplan.design.Pill;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.Text;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// The texts and figures of a measure, and the monitor's assessments.
final class MeasureTexts {

    /// The texts readers look for first.
    private static final List<MeasureField> FIRST =
            List.of(MeasureField.PROBLEM, MeasureField.GOAL, MeasureField.DESCRIPTION);

    private static final Set<MeasureField> ELSEWHERE = EnumSet.of(
            MeasureField.TITLE,
            MeasureField.SUMMARY,
            MeasureField.PROBLEM,
            MeasureField.GOAL,
            MeasureField.DESCRIPTION);

    private final Messages messages;
    private final TextReader reading;
    private final Measure measure;
    private final List<Section> sections = new ArrayList<>();

    MeasureTexts(Messages messages, TextReader reading, Measure measure) {
        this.messages = messages;
        this.reading = reading;
        this.measure = measure;
    }

    List<Section> sections() {
        var summary = measure.summary();
        if (!Lead.of(reading.words(summary), messages).isWhole())
            add(MeasureField.SUMMARY.field(), List.of(text(summary).with("id", "summary")));
        add("indicators", measure.indicators().stream().map(this::indicator).toList());
        FIRST.forEach(this::add);
        add("values", values());
        MeasureField.texts().stream()
                .filter(field -> !ELSEWHERE.contains(field))
                .forEach(this::add);
        add("assessments", assessments());
        return sections;
    }

    private void add(MeasureField field) {
        var text = field.text(measure);
        if (!text.isEmpty()) add(field.field(), List.of(text(text)));
    }

    private void add(String key, List<HtmlElement> content) {
        if (!content.isEmpty()) sections.add(new Section(key, content.toArray(Component[]::new)));
    }

    private HtmlElement text(Text text) {
        return HtmlElement.of("div", TextElements.paragraphs(reading.say(text))).named("text");
    }

    private HtmlElement indicator(Indicator indicator) {
        var name = reading.say(indicator.name());
        var unit = indicator.unit();
        var verification = indicator.verification();
        var what = HtmlElement.of("p", messages.say(indicator.direction())).named("quiet");
        if (unit != null) what.says(" · " + say("unit", reading.name(unit)));
        var section = HtmlElement.of(
                "section",
                TextElements.into(new HtmlElement("h3"), name),
                what,
                new IndicatorChart(messages, reading, indicator, name.words()));
        if (verification != null)
            section.has(HtmlElement.of("p", say("verification"))
                    .says(" ")
                    .has(source(verification))
                    .named("quiet"));
        return section;
    }

    /// The source of a figure is usually an address.
    private HtmlElement source(String written) {
        return written.matches("https?://\\S+")
                ? HtmlElement.link(written, written)
                : TextElements.into(new HtmlElement("span"), reading.sayName(written));
    }

    private List<HtmlElement> values() {
        if (measure.values().isEmpty()) return List.of();
        var list = new HtmlElement("ul").named("plain");
        measure.values()
                .forEach(claimed -> list.has(HtmlElement.of("li", HtmlElement.of("b", messages.say(claimed.value())))
                        .says(claimed.how().isEmpty() ? "" : ": ")
                        .has(TextElements.into(new HtmlElement("span"), reading.say(claimed.how())))));
        return List.of(list);
    }

    private List<HtmlElement> assessments() {
        return measure.assessments().stream()
                .map(assessment -> HtmlElement.of(
                        "section",
                        HtmlElement.of("p", new Pill(assessment.completion(), messages))
                                .says(" ")
                                .has(TextElements.into(new HtmlElement("span"), reading.sayName(assessment.by())))
                                .says(", " + messages.date(assessment.date())),
                        text(assessment.text())))
                .toList();
    }

    private String say(String key, Object... values) {
        return messages.say("publication.MeasureTexts." + key, values);
    }
}
