package org.openplan.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Messages;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanStatus;

/// A plan's title, status and next step.
class PlanHead extends Div {

    private final Messages words;
    private final PlanDetails plan;
    private final PlanAddress address;

    /// Without `discard` the plan is read-only; the link to adoption is shown if the user `adopts`.
    PlanHead(Messages words, PlanDetails plan, PublicState state, boolean adopts, @Nullable Runnable discard) {
        this.words = words;
        this.plan = plan;
        this.address = new PlanAddress(plan.document().slug());
        var heading = new H1(title());
        heading.getElement().setAttribute("tabindex", "-1");
        addClassName("plan-head");
        add(heading, state, about(discard != null));
        if (adopts || discard != null) add(tools(adopts, discard));
    }

    private String title() {
        return words.read(plan.document().title());
    }

    private Div about(boolean writable) {
        var about = new Div();
        var period = plan.document().period();
        if (period.start() != null && period.end() != null)
            about.add(new Span(say("period", words.date(period.start()), words.date(period.end()))));
        about.add(new Anchor(address.texts(), say(writable ? "texts" : "readTexts")));
        if (writable) about.add(new Anchor(PlanAddress.allPlans(), say("all")));
        about.addClassName("about-plan");
        return about;
    }

    private Div tools(boolean adopts, @Nullable Runnable discard) {
        var tools = new Div();
        tools.addClassName("form-tools");
        if (adopts) tools.add(next());
        if (discard != null && plan.status() == PlanStatus.DRAFT)
            tools.add(new RemovalButton(words, "plan.PlanView.", "discard", this::title, discard));
        return tools;
    }

    private Anchor next() {
        var next = new Anchor(address.adoption(), say("next." + plan.status()));
        next.addClassName("primary-link");
        return next;
    }

    private String say(String key, Object... values) {
        return words.say("plan.PlanView." + key, values);
    }
}
