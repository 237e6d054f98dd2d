package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.openplan.design.HtmlElement;
import org.openplan.document.Drift;
import org.openplan.document.PlanHistory;
import org.openplan.document.Progress;
import org.openplan.language.Messages;

/// The opening paragraph of a plan: plain sentences generated from its figures.
final class Summary {

    private final Messages messages;
    private final PlanHistory history;
    private final Progress progress;

    Summary(Messages messages, PlanHistory history) {
        this.messages = messages;
        this.history = history;
        this.progress = history.progress();
    }

    Component paragraph() {
        var sentences = sentences();
        return HtmlElement.of("p", HtmlElement.of("b", sentences.getFirst()))
                .says(" " + String.join(" ", sentences.subList(1, sentences.size())))
                .named("lead");
    }

    String plain() {
        return String.join(" ", sentences());
    }

    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(say("counts", progress.measures().size(), progress.stepCount()));
        if (progress.stepCount() > 0) sentences.add(state());
        if (progress.silent() > 0) sentences.add(say("silent", progress.silent()));
        if (progress.awaited() > 0) sentences.add(say("awaited", progress.awaited()));
        if (history.editions().size() > 1) sentences.add(say("moved", movedDeadlines()));
        progress.nextDeadline()
                .ifPresent(quarter -> sentences.add(say("next", progress.dueIn(quarter), messages.byEndOf(quarter))));
        return sentences;
    }

    private String state() {
        int started = progress.complete() + progress.underWay() + progress.late();
        return started == 0
                ? say("nothingStarted")
                : say("state", progress.complete(), progress.underWay(), progress.late());
    }

    private int movedDeadlines() {
        return Drift.between(history.first().document(), history.document())
                .deadlines()
                .size();
    }

    private String say(String key, Object... values) {
        return messages.say("publication.Summary." + key, values);
    }
}
