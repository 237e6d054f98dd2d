package org.openplan.plan.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import org.openplan.design.Translations;
import org.openplan.design.Words;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Tenancy;
import org.openplan.plan.PlanDetails;

/// The language in which the plan's texts are shown and written; Serbian Cyrillic is made from Latin and not written.
class LanguageOfTexts extends Select<String> {

    /// Of the plan's languages and those of the municipality.
    static LanguageOfTexts of(
            Words words, PlanDetails plan, Municipalities municipalities, String shown, Consumer<String> chosen) {
        var languages = new LinkedHashSet<>(plan.document().languages());
        municipalities.find(Tenancy.current()).ifPresent(here -> languages.addAll(here.languages()));
        return new LanguageOfTexts(words, languages, shown, chosen);
    }

    private LanguageOfTexts(Words words, Collection<String> languages, String shown, Consumer<String> chosen) {
        setLabel(words.say("plan.LanguageOfTexts.label"));
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
