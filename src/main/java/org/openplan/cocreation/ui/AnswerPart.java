package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionState;
import org.openplan.cocreation.TimedContribution;
import org.openplan.language.Messages;

/// The answer to a contribution: what was decided, by whom and when, why, and the wording that went into the draft.
class AnswerPart extends Composite<Div> {

    private final Messages words;

    AnswerPart(Messages words, ZoneId zone, TimedContribution timed) {
        this.words = words;
        var shown = timed.contribution();
        getContent().addClassName("contribution");
        getContent().add(new Paragraph(new ContributionWords(words).state(timed), new Text(" " + when(shown, zone))));
        var reason = shown.reason();
        if (reason != null && !reason.isBlank()) {
            var why = new Div(reason);
            why.addClassName("said");
            getContent().add(new H3(say("reason")), why);
        }
        var taken = shown.taken();
        if (taken != null && !taken.equals(shown.wording()))
            getContent().add(new H3(say("taken")), new StaticHtml(WordDifference.of(shown.wording(), taken)));
        changes(shown);
    }

    private void changes(ContributionDetails shown) {
        var proposed = shown.proposal();
        var created = shown.created();
        if (shown.state() != ContributionState.PARTLY || proposed == null || created == null) return;
        var difference = new ProposalDifference(words, shown.place().language()).of(proposed, created);
        getContent().add(new H3(say("changed")), new StaticHtml(difference));
    }

    private String when(ContributionDetails shown, ZoneId zone) {
        var at = shown.settledAt();
        if (at == null) return "";
        var day = words.date(LocalDate.ofInstant(at, zone));
        var by = shown.answeredBy();
        return by == null ? day : say("by", by, day);
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.AnswerPart." + key, values);
    }
}
