package org.openplan.plan.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import org.openplan.language.Messages;

/// A select for the language in which the plan's texts are shown and edited.
public class LanguageOfTexts extends Select<String> {

    public LanguageOfTexts(Messages words, Collection<String> languages, String shown) {
        setLabel(words.say("plan.LanguageOfTexts.label"));
        setItems(languages);
        setItemLabelGenerator(tag -> nameOf(tag, words));
        setValue(shown);
    }

    public static String nameOf(String tag, Messages words) {
        return words.has("plan.language." + tag) ? words.say("plan.language." + tag) : tag;
    }
}
