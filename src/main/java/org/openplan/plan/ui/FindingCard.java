package org.openplan.plan.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.language.Messages;

/// One finding: its severity, its place, what is wrong and how to fix it.
public class FindingCard extends Div {

    public FindingCard(Messages words, Finding finding) {
        this(words, finding, null);
    }

    /// Links to the finding's place if the plan's address is given.
    public FindingCard(Messages words, Finding finding, @Nullable PlanAddress plan) {
        var weight = new Span(words.say(finding.severity()));
        weight.addClassNames("weight", "weight-" + finding.severity().name().toLowerCase(java.util.Locale.ROOT));
        var head = new Div(weight);
        var where = where(words, finding);
        if (plan != null && !where.isEmpty()) head.add(new Text(" "), new Anchor(plan.of(finding), where));
        else if (!where.isEmpty()) head.add(new Span(" " + where));
        if (finding.source() != null) head.add(new Text(" "), new PlaceInFile(words, finding.source()));
        addClassName("finding");
        add(head, new Paragraph(sentence(words, finding)));
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
