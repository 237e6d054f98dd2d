package org.openplan.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.activity.ui.ChangesPanel;
import org.openplan.design.Words;
import org.openplan.document.Finding;
import org.openplan.plan.PlanDetails;

/// A workplace of three parts: outline, form, and a panel that switches between findings and history; on a phone one
/// part at a time. The address says which.
class Desk extends Div {

    private static final String SHOWN = "show";

    private final Words words;
    private final Outline outline;
    private final Div form = new Div();
    private final Nav toParts = new Nav();
    private final Nav tabs = new Nav();
    private final FindingsPanel findings;
    private final @Nullable ChangesPanel history;

    enum Part {
        FORM,
        OUTLINE,
        FINDINGS,
        HISTORY;

        static Part in(Location address) {
            var asked = address.getQueryParameters().getSingleParameter(SHOWN).orElse("");
            return Stream.of(values())
                    .filter(part -> part.code().equals(asked))
                    .findFirst()
                    .orElse(FORM);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What is being written: its address and name, the number of the measure if it is one, and how the trail calls it.
    record Matter(String address, String title, @Nullable String measure, String subject) {}

    Desk(Words words, @Nullable BiConsumer<Finding, String> settle, @Nullable ChangesPanel history) {
        this.words = words;
        this.history = history;
        this.outline = new Outline(words);
        this.findings = new FindingsPanel(words, settle);
        toParts.addClassName("desk-parts");
        toParts.setAriaLabel(say("parts"));
        tabs.addClassName("desk-tabs");
        tabs.setAriaLabel(say("panel"));
        var panel = new Aside(tabs, findings);
        if (history != null) panel.add(history);
        panel.addClassName("plan-aside");
        form.addClassName("plan-form");
        addClassNames("screen", "plan-desk", "plan-desk-measure");
        add(outline, form, panel);
    }

    void fill(Component... content) {
        form.removeAll();
        form.add(toParts);
        form.add(content);
    }

    /// Everything around the form, so that a change in it leaves the cursor where it is.
    void show(Part part, PlanDetails plan, Matter matter, List<Finding> open) {
        getElement().setAttribute("data-shown", part.code());
        outline.show(plan, matter);
        link(matter, part, open.size());
        findings.show(open, new PlanAddress(plan.document().slug()));
        boolean past = part == Part.HISTORY && history != null;
        findings.setVisible(!past);
        if (history == null) return;
        history.setVisible(past);
        if (past) history.show(matter.subject());
    }

    private void link(Matter matter, Part part, int open) {
        toParts.removeAll();
        tabs.removeAll();
        boolean past = part == Part.HISTORY && history != null;
        tabs.add(back(matter), link(matter, Part.FINDINGS, open, !past));
        toParts.add(link(matter, Part.OUTLINE, 0, false), link(matter, Part.FINDINGS, open, false));
        if (history == null) return;
        tabs.add(link(matter, Part.HISTORY, 0, past));
        toParts.add(link(matter, Part.HISTORY, 0, false));
    }

    static Anchor back(Matter matter) {
        var back = new Anchor(matter.address(), matter.title());
        back.addClassNames("back", "desk-back");
        return back;
    }

    private Anchor link(Matter matter, Part part, int count, boolean current) {
        var link = new Anchor(matter.address() + "?" + SHOWN + "=" + part.code());
        link.setText(count > 0 ? words.say("plan.Outline.findings", count) : say(part.code()));
        if (current) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private String say(String key) {
        return words.say("plan.Desk." + key);
    }
}
