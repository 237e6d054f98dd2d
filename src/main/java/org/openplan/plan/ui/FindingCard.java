package org.openplan.plan.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openplan.design.HtmlElement;
import org.openplan.document.Finding;
import org.openplan.language.Messages;

/// One finding: its severity, its place, what is wrong and how to fix it. Plain HTML, because a plan may have hundreds.
public class FindingCard extends Div {

    public FindingCard(Messages words, Finding finding) {
        this(words, finding, null);
    }

    /// Links to the finding's place if the plan's address is given.
    public FindingCard(Messages words, Finding finding, @Nullable PlanAddress plan) {
        var head = HtmlElement.of("div", severity(words, finding)).says(" ");
        var where = where(words, finding);
        if (plan != null && !where.isEmpty())
            head.has(new HtmlElement("a").with("href", plan.of(finding)).says(where));
        else head.says(where);
        if (finding.source() != null) head.says(" ").has(new PlaceInFile(words, finding.source()));
        var text = HtmlElement.of("p", sentence(words, finding));
        var said = new Div();
        said.getElement()
                .setProperty(
                        "innerHTML",
                        head.getElement().getOuterHTML() + text.getElement().getOuterHTML());
        addClassName("finding");
        add(said);
    }

    /// The finding's severity and sentence, to stand at the place that it is about.
    public static HtmlElement note(Messages words, Finding finding) {
        return HtmlElement.of("span", severity(words, finding))
                .says(" " + sentence(words, finding))
                .named("field-finding");
    }

    private static HtmlElement severity(Messages words, Finding finding) {
        return HtmlElement.of("span", words.say(finding.severity()))
                .named("weight weight-" + finding.severity().name().toLowerCase(Locale.ROOT));
    }

    /// The finding's place and sentence as one text.
    public static String said(Messages words, Finding finding) {
        var where = where(words, finding);
        return where.isEmpty() ? sentence(words, finding) : where + ": " + sentence(words, finding);
    }

    public static String sentence(Messages words, Finding finding) {
        var key = "finding." + finding.rule();
        return words.has(key)
                ? words.say(key, finding.details().stream().map(words::moment).toArray())
                : finding.rule() + " " + String.join(", ", finding.details());
    }

    private static String where(Messages words, Finding finding) {
        if (finding.measure() == null) return "";
        return finding.step() == null
                ? words.say("plan.FindingCard.measure", finding.measure())
                : words.say("plan.FindingCard.step", finding.measure(), finding.step());
    }
}
