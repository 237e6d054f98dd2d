package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openplan.document.Text;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.plan.ui.LanguageOfTexts;

/// A short text for the public, in each language of the plan that is written by hand.
class LanguageTexts extends Div {

    private static final int LONGEST = 500;

    private final Map<String, TextArea> fields = new LinkedHashMap<>();

    LanguageTexts(Messages words, List<String> languages, String label, String help) {
        var written = new LinkedHashSet<>(languages);
        if (written.contains(Translations.SERBIAN_LATIN)) written.remove(Translations.SERBIAN_CYRILLIC);
        for (var language : written) {
            var name = LanguageOfTexts.nameOf(language, words);
            var field = new TextArea(written.size() == 1 ? label : words.say("plan.LanguageTexts.in", label, name));
            field.setHelperText(help);
            field.setMaxLength(LONGEST);
            field.setWidthFull();
            fields.put(language, field);
        }
        addClassName("language-texts");
        fields.values().forEach(this::add);
    }

    Text text() {
        var written = new TreeMap<String, String>();
        fields.forEach((language, field) -> {
            var text = field.getValue().strip();
            if (!text.isEmpty()) written.put(language, text);
        });
        return new Text(written);
    }

    void show(Text text) {
        fields.forEach((language, field) -> field.setValue(text.in(language).orElse("")));
    }
}
