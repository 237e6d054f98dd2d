package org.openplan.publication.pages;

import java.util.List;
import java.util.function.Function;
import org.openplan.design.HtmlElement;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.language.Messages;

/// Links to the data behind a plan's pages, as the tables that have rows and as the document.
final class Downloads extends HtmlElement {

    private final Messages messages;

    Downloads(Messages messages, Addresses at, PlanDocument plan) {
        super("ul");
        this.messages = messages;
        named("plain");
        if (!plan.measures().isEmpty()) file(at.measures(), "measures");
        if (has(plan, Measure::steps)) file(at.steps(), "steps");
        if (has(plan, Measure::indicators)) file(at.indicators(), "indicators");
        if (has(plan, Measure::budget)) file(at.money(), "money");
        file(at.json(), "document");
        if (at.edition() == 0) file(at.progress(), "progress");
    }

    Downloads and(String address, String name) {
        has(HtmlElement.of("li", HtmlElement.link(address, name)));
        return this;
    }

    private static boolean has(PlanDocument plan, Function<Measure, List<?>> rows) {
        return plan.measures().stream().anyMatch(measure -> !rows.apply(measure).isEmpty());
    }

    private void file(String address, String key) {
        and(address, messages.say("publication.Downloads." + key));
    }
}
