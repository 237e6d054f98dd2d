package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.openplan.cocreation.TimedContribution;
import org.openplan.language.Messages;

/// One of the contributor's own contributions on its way: what it was, the answer or when it is due, and the measure.
class ContributionCard extends Composite<Article> {

    /// In the address of the list, for the one that a mail speaks of.
    static final String PARAMETER = "contribution";

    private final Messages words;

    ContributionCard(Messages words, ZoneId zone, MeasureLinks links, TimedContribution timed, Runnable withdraw) {
        this.words = words;
        var shown = timed.contribution();
        var speak = new ContributionWords(words);
        getContent().addClassName("contribution-card");
        setId(id(shown.id().id().toString()));
        getContent().add(new H3(speak.title(shown)), new ContributionPart(words, zone, shown, true));
        if (shown.state().isOpen()) {
            getContent()
                    .add(
                            new Paragraph(speak.state(timed), new Text(" " + speak.clock(timed))),
                            takeBack(shown.number(), withdraw));
        } else getContent().add(new AnswerPart(words, zone, timed));
        getContent()
                .add(new Paragraph(new Text(words.say("cocreation.ContributionCard.measure") + " "), links.of(shown)));
    }

    static String id(String contribution) {
        return PARAMETER + "-" + contribution;
    }

    private Button takeBack(int number, Runnable withdraw) {
        var label = words.say("cocreation.ContributionCard.withdraw");
        var button = new Button(label, click -> withdraw.run());
        button.setAriaLabel(label + ": " + number);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
