package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openplan.design.UnsavedText.Typed;
import org.openplan.language.Messages;
import org.openplan.plan.Conflict;

/// Says which texts were put back that the browser had kept, and shows those that could not be.
class RestoredNote extends Div {

    private final Messages words;
    private final PlaceWords labels;

    RestoredNote(Messages words, List<Conflict.Place> restored, List<Typed> lost, Runnable read) {
        this.words = words;
        this.labels = new PlaceWords(words);
        addClassNames("notice", "plain", "restored");
        getElement().setAttribute("role", "status");
        if (!restored.isEmpty()) add(new Paragraph(say("restored", labels(restored))));
        if (lost.isEmpty()) return;
        add(new Paragraph(say("lost")));
        lost.forEach(this::show);
        add(new Button(say("read"), click -> {
            read.run();
            removeFromParent();
        }));
    }

    private String labels(List<Conflict.Place> places) {
        return places.stream().map(place -> labels.label(place.path())).collect(Collectors.joining("; "));
    }

    private void show(Typed typed) {
        var path = Arrays.stream(typed.place().split("\\."))
                .filter(name -> !name.matches("[0-9a-f-]{36}"))
                .toList();
        var text = new Div(typed.value());
        text.addClassName("version");
        add(new Paragraph(labels.label(path)), text);
    }

    private String say(String key, Object... values) {
        return words.say("plan.RestoredNote." + key, values);
    }
}
