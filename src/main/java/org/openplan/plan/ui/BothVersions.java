package org.openplan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Words;
import org.openplan.plan.MeasureConflict;
import org.openplan.plan.MeasureConflict.ChangedBy;
import org.openplan.plan.MeasureConflict.Place;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.MeasureRevision;
import tools.jackson.databind.JsonNode;

/// Somebody else was faster: every place where the two versions differ, side by side, to choose one of them each.
class BothVersions extends Section {

    private final Words words;
    private final Map<String, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();

    BothVersions(Words words, MeasureDetails theirs, MeasureConflict conflict, Consumer<MeasureRevision> chosen) {
        this.words = words;
        addClassName("both-versions");
        getElement().setAttribute("role", "alert");
        var who = theirs.revisedBy() == null || theirs.revisedBy().isBlank() ? say("somebody") : theirs.revisedBy();
        add(new H2(say("title")), new Paragraph(say("lead", who)));
        conflict.places().forEach(place -> add(choice(place)));
        var save = new Button(say("save"), click -> choose(conflict, chosen));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(save);
    }

    /// What only one of us has changed is preselected; what both have changed must be chosen.
    private Div choice(Place place) {
        var group = new RadioButtonGroup<Boolean>();
        group.setLabel(place.step() == null ? field(place.field()) : say("step", place.step()));
        group.setItems(true, false);
        group.setRenderer(new ComponentRenderer<>(mine -> version(mine, mine ? place.mine() : place.theirs())));
        if (place.changedBy() != ChangedBy.BOTH) group.setValue(place.changedBy() == ChangedBy.ME);
        choices.put(place.field(), group);
        var box = new Div(group);
        box.addClassName("entry");
        return box;
    }

    private Div version(boolean mine, @Nullable JsonNode value) {
        var whose = new Div(say(mine ? "mine" : "theirs"));
        whose.addClassName("whose");
        var said = value == null ? "" : inWords(value);
        var text = new Div(said.isBlank() ? say("nothing") : said);
        text.addClassName("version");
        return new Div(whose, text);
    }

    private void choose(MeasureConflict conflict, Consumer<MeasureRevision> chosen) {
        var open = choices.values().stream()
                .filter(group -> group.getValue() == null)
                .toList();
        open.forEach(group -> {
            group.setInvalid(true);
            group.setErrorMessage(say("choose"));
        });
        if (!open.isEmpty()) return;
        chosen.accept(conflict.resolve(choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet())));
    }

    private static String inWords(JsonNode value) {
        if (value.isNull()) return "";
        if (value.isArray())
            return value.valueStream().map(BothVersions::inWords).collect(Collectors.joining("\n"));
        if (value.isObject())
            return value.properties().stream()
                    .map(Map.Entry::getValue)
                    .map(BothVersions::inWords)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · "));
        return value.asString();
    }

    private String field(String name) {
        var key = "plan.MeasureEditor." + name;
        return words.has(key) ? words.say(key) : words.say("plan.MeasureEditor.part.what");
    }

    private String say(String key, Object... values) {
        return words.say("plan.BothVersions." + key, values);
    }
}
