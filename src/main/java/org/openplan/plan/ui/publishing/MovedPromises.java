package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openplan.document.MoveReason;
import org.openplan.language.Messages;
import org.openplan.publication.DraftChanges.MovedPromise;

/// The promises that the next edition moves, each with a field for the reason that residents will read.
class MovedPromises extends Section {

    private final Map<MoveReason, LanguageTexts> reasons = new LinkedHashMap<>();

    MovedPromises(Messages words, List<String> languages, List<MovedPromise> moved) {
        addClassName("moved-promises");
        setVisible(!moved.isEmpty());
        add(
                new H2(words.say("plan.MovedPromises.title")),
                new Paragraph(words.say("plan.MovedPromises.lead", moved.size())));
        for (var promise : moved) {
            var reason = new LanguageTexts(
                    words, languages, words.say("plan.MovedPromises.why"), words.say("plan.MovedPromises.whyHelp"));
            reasons.put(promise.move(), reason);
            var entry = new Div(new H3(promise.sentence()), reason);
            entry.addClassName("moved-promise");
            entry.getElement().setAttribute("role", "group");
            entry.getElement().setAttribute("aria-label", promise.sentence());
            add(entry);
        }
    }

    /// The reasons that were given.
    List<MoveReason> reasons() {
        return reasons.entrySet().stream()
                .map(field -> field.getKey().saying(field.getValue().text()))
                .filter(reason -> !reason.text().isEmpty())
                .toList();
    }

    /// Puts back what was typed, as far as the promise is still moved.
    void show(List<MoveReason> typed) {
        reasons.forEach((move, field) -> typed.stream()
                .filter(reason -> reason.isAbout(move))
                .findFirst()
                .ifPresent(reason -> field.show(reason.text())));
    }
}
