package org.openplan.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openplan.language.Messages;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanStatus;

/// A plan's title, status and next step.
class PlanHead extends Div {

    private final Messages words;
    private final PlanDetails plan;
    private final PlanAddress address;
    private final OptionalInt openLinks;

    /// What discarding the draft does, and what to know before.
    record Discard(Runnable action, Supplier<String> warning) {}

    /// `preview` is the address of the plan's public page as it would be now. Without `discard` the plan is read-only;
    /// the link to adoption is shown if the user `adopts`, that to sharing with the number of `openLinks`.
    PlanHead(
            Messages words,
            PlanDetails plan,
            PublicState state,
            String preview,
            boolean adopts,
            OptionalInt openLinks,
            @Nullable Discard discard) {
        this.words = words;
        this.plan = plan;
        this.openLinks = openLinks;
        this.address = new PlanAddress(plan.document().slug());
        var heading = new H1(title());
        heading.getElement().setAttribute("tabindex", "-1");
        addClassName("plan-head");
        add(heading, state, about(preview, discard != null));
        if (adopts || discard != null) add(tools(adopts, discard));
    }

    private String title() {
        return words.read(plan.document().title());
    }

    private Div about(String preview, boolean writable) {
        var about = new Div();
        var period = plan.document().period();
        if (period.start() != null && period.end() != null)
            about.add(new Span(say("period", words.date(period.start()), words.date(period.end()))));
        about.add(new Anchor(address.texts(), say(writable ? "texts" : "readTexts")));
        about.add(previewLink(preview));
        openLinks.ifPresent(open -> about.add(new Anchor(address.previewLinks(), say("previewLinks", open))));
        if (writable) about.add(new Anchor(PlanAddress.allPlans(), say("all")));
        about.addClassName("about-plan");
        return about;
    }

    private Anchor previewLink(String address) {
        var link = new Anchor(address, say("preview"));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private Div tools(boolean adopts, @Nullable Discard discard) {
        var tools = new Div();
        tools.addClassName("form-tools");
        if (adopts) tools.add(next());
        if (discard != null && plan.status() == PlanStatus.DRAFT)
            tools.add(new RemovalButton(words, "plan.PlanView.", "discard", this::title, discard.action())
                    .warning(discard.warning()));
        return tools;
    }

    private Anchor next() {
        var next = new Anchor(
                plan.status() == PlanStatus.DRAFT ? address.adoption() : address.nextEdition(),
                say("next." + plan.status()));
        next.addClassName("primary-link");
        return next;
    }

    private String say(String key, Object... values) {
        return words.say("plan.PlanView." + key, values);
    }
}
