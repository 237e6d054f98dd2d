package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.language.Messages;

/// What somebody contributed: from whom and when, the suggested wording against the text they read, and what they said.
class ContributionPart extends Composite<Div> {

    private final Messages words;

    ContributionPart(Messages words, ZoneId zone, ContributionDetails shown) {
        this.words = words;
        var day = words.date(LocalDate.ofInstant(shown.handedInAt(), zone));
        var from = new Paragraph(say("from", shown.authorName(), day));
        from.addClassName("quiet");
        getContent().addClassName("contribution");
        getContent().add(from);
        if (shown.isWording()) difference("suggested", shown.basis(), shown.wording());
        text(shown.remark());
    }

    private void difference(String title, String before, String after) {
        var marks = new Paragraph(say("marks"));
        marks.addClassName("quiet");
        getContent().add(new H3(say(title)), new StaticHtml(WordDifference.of(before, after)), marks);
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
