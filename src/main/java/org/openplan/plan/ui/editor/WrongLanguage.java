package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.openplan.design.StatusMessage;
import org.openplan.language.Messages;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.ui.LanguageOfTexts;

/// A form for correcting the language of texts stored under the wrong one.
class WrongLanguage extends Composite<Details> {

    private final Messages words;
    private final Select<String> shown;
    private final Select<String> written;
    private final Div messages = new Div();

    /// `spoken` are the plan's languages, `known` the languages to choose from.
    WrongLanguage(Messages words, List<String> spoken, Collection<String> known, BiConsumer<String, String> relabel) {
        this.words = words;
        shown = choice("shown", spoken);
        written = choice("written", known);
        if (!spoken.isEmpty()) shown.setValue(spoken.getFirst());
        getContent().setSummaryText(say("title"));
        getContent()
                .add(
                        new Paragraph(say("help")),
                        Fields.row(shown, written),
                        messages,
                        new Button(say("correct"), click -> correct(relabel)));
        getContent().addClassName("part");
    }

    private void correct(BiConsumer<String, String> relabel) {
        messages.removeAll();
        written.setErrorMessage(say("choose"));
        written.setInvalid(written.isEmpty() || written.getValue().equals(shown.getValue()));
        if (written.isInvalid() || shown.isEmpty()) return;
        try {
            relabel.accept(shown.getValue(), written.getValue());
        } catch (PlanObstructed refused) {
            messages.add(StatusMessage.wrong(
                    words.say("plan.Obstacle." + refused.obstacles().getFirst().reason())));
        }
    }

    private Select<String> choice(String label, Collection<String> tags) {
        var choice = new Select<String>();
        choice.setLabel(say(label));
        choice.setItems(tags);
        choice.setItemLabelGenerator(tag -> LanguageOfTexts.nameOf(tag, words));
        return choice;
    }

    private String say(String key) {
        return words.say("plan.WrongLanguage." + key);
    }
}
