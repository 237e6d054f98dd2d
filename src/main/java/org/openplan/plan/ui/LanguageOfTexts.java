package org.openplan.plan.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import org.openplan.design.Translations;
import org.openplan.design.Words;

/// The language in which the plan's texts are shown and written; Serbian Cyrillic is made from Latin and not written.
class LanguageOfTexts extends Select<String> {

    LanguageOfTexts(Words words, Collection<String> languages, String shown, Consumer<String> chosen) {
        setLabel(words.say("plan.MeasureView.language"));
        var choice = new LinkedHashSet<>(languages);
        choice.remove(Translations.SERBIAN_CYRILLIC);
        setItems(choice);
        setItemLabelGenerator(tag -> nameOf(tag, words));
        setValue(shown);
        addValueChangeListener(change -> {
            if (change.isFromClient()) chosen.accept(change.getValue());
        });
    }

    static String nameOf(String tag, Words words) {
        return words.has("plan.language." + tag) ? words.say("plan.language." + tag) : tag;
    }
}
