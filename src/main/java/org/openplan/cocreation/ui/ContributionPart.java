package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.design.HtmlElement;
import org.openplan.language.Messages;

/// What somebody contributed: from whom and when, the suggested wording against the text they read, and what they said.
class ContributionPart extends Composite<Div> {

    private final Messages words;

    /// A proposed measure is long; it may be folded to one line.
    ContributionPart(Messages words, ZoneId zone, ContributionDetails shown, boolean folded) {
        this.words = words;
        var day = words.date(LocalDate.ofInstant(shown.handedInAt(), zone));
        var from = new Paragraph(say("from", new ContributionWords(words).author(shown), day));
        from.addClassName("quiet");
        getContent().addClassName("contribution");
        getContent().add(from);
        if (shown.isWording()) difference("suggested", shown.basis(), shown.wording());
        var proposal = shown.proposal();
        if (proposal != null) {
            var reading = new ProposalReading(words, shown.place().language()).of(proposal);
            if (!folded) getContent().add(new H3(say("proposal")));
            getContent().add(new StaticHtml(folded ? folded(reading) : reading));
        }
        text(shown.remark());
    }

    private void difference(String title, String before, String after) {
        var marks = new Paragraph(say("marks"));
        marks.addClassName("quiet");
        getContent().add(new H3(say(title)), new StaticHtml(WordDifference.of(before, after)), marks);
    }

    private HtmlElement folded(HtmlElement reading) {
        return new HtmlElement("details")
                .has(HtmlElement.of("summary", say("proposal")))
                .has(reading);
    }

    private void text(String said) {
        if (said.isBlank()) return;
        var text = new Div(said);
        text.addClassName("said");
        getContent().add(new H3(say("remark")), text);
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.ContributionPart." + key, values);
    }
}
