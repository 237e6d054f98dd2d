package org.openplan.plan.ui.editor;

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
import org.openplan.design.ErrorSummary;
import org.openplan.language.Messages;
import org.openplan.plan.Conflict;
import org.openplan.plan.Conflict.ChangedBy;
import org.openplan.plan.Obstacle;

/// Shows every place where my version differs from the one somebody else saved first,
/// side by side, to choose one for each.
class ConflictView<R> extends Section {

    private final Messages words;
    private final PlaceWords places;
    private final Conflict<R> conflict;
    private final ErrorSummary flaws;
    private final Map<String, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();

    /// `who` is the person who saved first.
    ConflictView(Messages words, @Nullable String who, Conflict<R> conflict, Consumer<R> chosen) {
        this.words = words;
        this.places = new PlaceWords(words);
        this.conflict = conflict;
        this.flaws = new ErrorSummary(words);
        addClassName("both-versions");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "alert");
        var somebody = who == null || who.isBlank() ? say("somebody") : who;
        add(new H2(say("title")), new Paragraph(say("lead", somebody)));
        conflict.places().forEach(place -> add(choice(place)));
        var save = new Button(say("save"), click -> choose(chosen));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(flaws, save);
    }

    Conflict<R> conflict() {
        return conflict;
    }

    /// Moves the focus here, because the field that had it is no longer on the screen.
    void focus() {
        getElement().callJsFunction("focus");
    }

    /// Shows why the chosen version cannot be saved.
    void refuse(Obstacle obstacle) {
        flaws.clear();
        flaws.of(words.say(
                "plan.Obstacle." + obstacle.reason(), obstacle.details().toArray()));
    }

    /// A change by one user only is preselected; if both have changed a place, the user must choose.
    private Div choice(Conflict.Place place) {
        var group = new RadioButtonGroup<Boolean>();
        group.setLabel(places.label(place.path()));
        group.setItems(true, false);
        group.setRenderer(new ComponentRenderer<>(
                mine -> version(mine, places.value(place, mine ? place.mine() : place.theirs()))));
        if (place.changedBy() != ChangedBy.BOTH) group.setValue(place.changedBy() == ChangedBy.ME);
        choices.put(place.name(), group);
        var box = new Div(group);
        box.addClassName("entry");
        return box;
    }

    private Div version(boolean mine, String said) {
        var whose = new Div(say(mine ? "mine" : "theirs"));
        whose.addClassName("whose");
        var text = new Div(said.isBlank() ? say("nothing") : said);
        text.addClassName("version");
        return new Div(whose, text);
    }

    private void choose(Consumer<R> chosen) {
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

    private String say(String key, Object... values) {
        return words.say("plan.ConflictView." + key, values);
    }
}
