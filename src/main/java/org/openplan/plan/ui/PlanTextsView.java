package org.openplan.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.activity.Trail;
import org.openplan.activity.ui.ChangesPanel;
import org.openplan.design.Translations;
import org.openplan.design.Words;
import org.openplan.document.Finding;
import org.openplan.membership.Members;
import org.openplan.membership.OnlyFor;
import org.openplan.membership.Role;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Tenancy;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanRevision;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.Remainders;
import org.openplan.plan.ui.Desk.Matter;
import org.openplan.plan.ui.Desk.Part;

/// What a plan says outside its measures: its title, period, languages and sections.
@Route(":municipality/plan/:plan/texts")
@PermitAll
@OnlyFor({Role.COORDINATOR, Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR})
class PlanTextsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LABELS = "plan.PlanEditor.";
    /// Found on a measure, and often mended in the plan's own period.
    private static final String OUTSIDE_PLAN = "measure-outside-plan";

    private final ActionPlans plans;
    private final Remainders remainders;
    private final Municipalities municipalities;
    private final Words words;
    private final boolean allowed;
    private final Desk desk;
    private Part part = Part.FORM;
    private String language = "";
    private @Nullable PlanDetails plan;
    private @Nullable PlanStore store;
    private @Nullable Writing<PlanRevision> writing;

    PlanTextsView(
            ActionPlans plans,
            Remainders remainders,
            Members members,
            Municipalities municipalities,
            Trail trail,
            Translations translations) {
        this.plans = plans;
        this.remainders = remainders;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        this.allowed = members.hold(Role.COORDINATOR);
        desk = new Desk(
                words,
                allowed ? this::settle : null,
                allowed ? new ChangesPanel(trail, words, municipalities.timeZone()) : null);
        add(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("plan")
                .flatMap(plans::named)
                .map(plans::details)
                .ifPresentOrElse(
                        found -> show(found, Part.in(event.getLocation())),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlanDetails found, Part asked) {
        part = asked;
        plan = found;
        if (store == null || !store.plan().equals(found.id())) open(found);
        showAround(found);
    }

    private void open(PlanDetails found) {
        language = found.language();
        store = new PlanStore(plans, found);
        var form = new Writing<>(words, LABELS, store, this::form, this::written);
        writing = form;
        var tools = new Div(LanguageOfTexts.of(words, found, municipalities, language, this::translate));
        tools.addClassName("form-tools");
        if (allowed) tools.add(form.saved());
        desk.fill(new H1(getPageTitle()), new Paragraph(say("lead")), tools, form);
    }

    private Writing.Form<PlanRevision> form(PlanRevision revision) {
        var shown = Objects.requireNonNull(plan);
        boolean binding = shown.status() != PlanStatus.DRAFT;
        var editing = new Editing(words, LABELS, allowed, binding, language, List.of(), List.of(), this::save);
        var editor = new PlanEditor(editing, revision, languages());
        return new Writing.Form<>(editor, editor::revision, editor::refuse, editor::accept);
    }

    private Set<String> languages() {
        var written = new LinkedHashSet<String>();
        municipalities.find(Tenancy.current()).ifPresent(here -> written.addAll(here.languages()));
        written.remove(Translations.SERBIAN_CYRILLIC);
        return written;
    }

    private void translate(String into) {
        language = into;
        if (writing != null) writing.redraw();
    }

    private void save() {
        if (writing != null) writing.save();
    }

    /// A draft's address follows its years, and the browser's follows the draft's.
    private void written() {
        if (plan == null) return;
        var before = plan.document().slug();
        plan = plans.details(plan.id());
        showAround(plan);
        var address = new PlanAddress(plan.document().slug());
        if (!address.slug().equals(before))
            UI.getCurrent().getPage().getHistory().replaceState(null, address.texts());
    }

    private void settle(Finding finding, String reason) {
        if (plan == null) return;
        remainders.settle(plan.id(), finding, reason);
        plan = plans.details(plan.id());
        showAround(plan);
    }

    private void showAround(PlanDetails shown) {
        var slug = shown.document().slug();
        var matter = new Matter(new PlanAddress(slug).texts(), getPageTitle(), null, "plan " + slug);
        desk.show(part, shown, matter, open(shown.findings()));
    }

    private static List<Finding> open(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.measure() == null || finding.rule().equals(OUTSIDE_PLAN))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key) {
        return words.say("plan.PlanTextsView." + key);
    }
}
