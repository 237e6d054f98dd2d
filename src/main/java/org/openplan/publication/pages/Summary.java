package org.openplan.publication.pages;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.openplan.design.Piece;
import org.openplan.design.Words;

/// The first paragraph of a plan: plain sentences made from its numbers.
final class Summary {

    private final Words words;
    private final PlanHistory history;
    private final PlanStanding standing;

    Summary(Words words, PlanHistory history, PlanStanding standing) {
        this.words = words;
        this.history = history;
        this.standing = standing;
    }

    Component paragraph() {
        var sentences = sentences();
        return Piece.of("p", Piece.of("b", sentences.getFirst()))
                .says(" " + String.join(" ", sentences.subList(1, sentences.size())))
                .named("lead");
    }

    String plain() {
        return String.join(" ", sentences());
    }

    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(say("counts", standing.measures().size(), standing.stepCount()));
        if (standing.stepCount() > 0) sentences.add(state());
        if (standing.silent() > 0) sentences.add(say("silent", standing.silent()));
        if (history.editions().size() > 1) sentences.add(say("moved", movedDeadlines()));
        standing.nextDeadline()
                .ifPresent(quarter -> sentences.add(say("next", standing.dueIn(quarter), words.byEndOf(quarter))));
        return sentences;
    }

    private String state() {
        int begun = standing.complete() + standing.underWay() + standing.late();
        return begun == 0 ? say("notBegun") : say("state", standing.complete(), standing.underWay(), standing.late());
    }

    private int movedDeadlines() {
        return Drift.between(history.first().document(), history.document())
                .deadlines()
                .size();
    }

    private String say(String key, Object... values) {
        return words.say("publication.Summary." + key, values);
    }
}
