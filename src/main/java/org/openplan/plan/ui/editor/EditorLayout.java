package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.ui.ChangesPanel;
import org.openplan.document.Finding;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Members;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.Permission;
import org.openplan.plan.IssueResolution;
import org.openplan.plan.MeasureId;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PreviewLinks;
import org.openplan.plan.ui.FindingsPanel;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.tenancy.Subject;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/// The editor in three parts: outline, form, and a panel that switches between findings and history; on a phone, one
/// part at a time. Users who may edit can accept findings here; users who may read the audit trail see the history.
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EditorLayout extends Div {

    /// What is being edited: its address and name, the number of the measure if it is one, its subject in the
    /// audit trail, its open findings, and its places in the outline.
    record Matter(
            String address,
            String title,
            @Nullable String measure,
            Subject subject,
            List<Finding> findings,
            List<Outline.Place> places) {}

    /// Picks what is being edited out of a plan, given the plan's open findings or at least those of what is edited.
    interface MatterSource {
        Matter of(PlanAddress plan, List<Finding> findings);
    }

    /// The plan, the visible part of the editor, what is being edited, and the findings shown with it.
    private record Shown(PlanContents plan, EditorPanel part, MatterSource source, List<Finding> open) {}

    private final PlanOverview plans;
    private final IssueResolution remainders;
    private final PreviewLinks links;
    private final Messages words;
    private final boolean writable;
    private final boolean shares;
    private final boolean audited;
    private final Outline outline;
    private final Main form = new Main();
    private final PanelLinks panels;
    private final FindingsPanel findings;
    private final ChangesPanel history;
    private @Nullable Shown shown;

    EditorLayout(
            PlanOverview plans,
            IssueResolution remainders,
            PreviewLinks links,
            Members members,
            Municipalities municipalities,
            AuditTrail trail,
            Translations translations) {
        this.plans = plans;
        this.remainders = remainders;
        this.links = links;
        words = translations.in(getLocale());
        writable = members.may(Permission.EDITS_PLAN);
        shares = members.may(Permission.SHARES_DRAFTS);
        audited = members.may(Permission.READS_AUDIT_TRAIL);
        outline = new Outline(words);
        findings = new FindingsPanel(words, writable ? this::settle : null);
        history = new ChangesPanel(trail, words, municipalities.timeZone());
        panels = new PanelLinks(words, audited);
        var panel = new Aside(panels.abovePanel(), findings, history);
        panel.addClassName("plan-aside");
        form.addClassName("plan-form");
        addClassNames("screen", "plan-editor", "plan-editor-measure");
        add(outline, form, panel);
        CurrentPlace.follow(getElement());
    }

    /// The plan being edited.
    PlanId plan() {
        return Objects.requireNonNull(shown).plan().id();
    }

    PlanAddress address() {
        return new PlanAddress(Objects.requireNonNull(shown).plan().slug());
    }

    boolean isWritable() {
        return writable;
    }

    Optional<PlanDetails> plan(BeforeEnterEvent event) {
        return event.getRouteParameters().get("plan").flatMap(plans::named).map(plans::details);
    }

    void fill(Component... content) {
        form.removeAll();
        form.add(panels.aboveForm());
        form.add(content);
    }

    void show(PlanDetails plan, EditorPanel part, MatterSource source) {
        if (shares) outline.share(links.countOpen(plan.id()));
        around(PlanContents.of(plan, words), part, source, plan.findings());
    }

    /// Updates everything around the form, so that a change in the form leaves the cursor where it is.
    void refresh() {
        var before = Objects.requireNonNull(shown);
        show(plans.details(before.plan().id()), before.part(), before.source());
    }

    /// The same after a change to one measure; only that measure is read again.
    void refresh(MeasureId written) {
        var before = Objects.requireNonNull(shown);
        var measure = plans.measure(written);
        around(before.plan().with(measure, words), before.part(), before.source(), measure.findings());
    }

    /// The same after a change to the plan's own texts that the rules do not look at: what they found stays.
    void refreshTexts() {
        var before = Objects.requireNonNull(shown);
        var texts = plans.texts(before.plan().id());
        var found = before.open().stream().filter(finding -> finding.measure() != null);
        around(
                before.plan().with(texts.document(), words),
                before.part(),
                before.source(),
                Stream.concat(found, texts.findings().stream()).toList());
    }

    private void around(PlanContents plan, EditorPanel part, MatterSource source, List<Finding> open) {
        var matter = source.of(new PlanAddress(plan.slug()), open);
        shown = new Shown(plan, part, source, matter.findings());
        boolean past = audited && part == EditorPanel.HISTORY;
        getElement().setAttribute("data-shown", part.code());
        outline.show(plan, matter);
        panels.show(matter, past);
        findings.show(matter.findings(), new PlanAddress(plan.slug()));
        findings.setVisible(!past);
        history.setVisible(past);
        if (past) history.show(matter.subject());
    }

    private void settle(Finding finding, String reason) {
        if (shown != null) remainders.settle(shown.plan().id(), finding, reason);
        refresh();
        findings.focus();
    }
}
