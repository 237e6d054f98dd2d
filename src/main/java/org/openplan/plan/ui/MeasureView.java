package org.openplan.plan.ui;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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
import org.openplan.plan.ActionPlans;
import org.openplan.plan.InstitutionDetails;
import org.openplan.plan.Institutions;
import org.openplan.plan.MeasureId;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.Remainders;
import org.openplan.plan.ui.Desk.Matter;
import org.openplan.plan.ui.Desk.Part;

/// One measure of the plan: the outline at the left, the form in the middle, findings or history at the right.
@Route(":municipality/plan/:plan/measures/:measure")
@PermitAll
@OnlyFor({Role.COORDINATOR, Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR})
class MeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LABELS = "plan.MeasureEditor.";

    private final ActionPlans plans;
    private final Remainders remainders;
    private final Measures measures;
    private final Institutions institutions;
    private final Municipalities municipalities;
    private final Words words;
    private final boolean allowed;
    private final Desk desk;
    private final OfficersField officers;
    private final H1 heading = new H1();
    private Part part = Part.FORM;
    private String language = "";
    private @Nullable PlanDetails plan;
    private @Nullable MeasureStore store;
    private @Nullable Writing<MeasureRevision> writing;

    MeasureView(
            ActionPlans plans,
            Remainders remainders,
            Measures measures,
            Institutions institutions,
            Members members,
            Municipalities municipalities,
            Trail trail,
            Translations translations) {
        this.plans = plans;
        this.remainders = remainders;
        this.measures = measures;
        this.institutions = institutions;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        this.allowed = members.hold(Role.COORDINATOR);
        this.officers = new OfficersField(institutions, allowed ? members.all() : List.of(), this::named);
        officers.setVisible(allowed);
        desk = new Desk(
                words,
                allowed ? this::settle : null,
                allowed ? new ChangesPanel(trail, words, municipalities.timeZone()) : null);
        add(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var found = address.get("plan").flatMap(plans::named).map(plans::details);
        var measure = found.flatMap(details -> address.get("measure").flatMap(details::measureNumbered));
        if (found.isEmpty() || measure.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        part = Part.in(event.getLocation());
        plan = found.get();
        if (!isOpen(measure.get())) open(found.get(), new MeasureStore(measures, measures.details(measure.get())));
        showAround();
    }

    private boolean isOpen(MeasureId measure) {
        return store != null && store.known().id().equals(measure);
    }

    private void open(PlanDetails shown, MeasureStore opened) {
        store = opened;
        language = shown.language();
        call(opened.read().measure().number());
        var form = new Writing<>(words, LABELS, opened, this::form, this::written);
        writing = form;
        desk.fill(heading, notes(shown), tools(shown, opened, form), form);
    }

    private Writing.Form<MeasureRevision> form(MeasureRevision revision) {
        showOfficers();
        var editor = new MeasureEditor(editing(Objects.requireNonNull(plan)), revision, officers);
        return new Writing.Form<>(editor, editor::revision, editor::refuse, editor::accept);
    }

    private void showOfficers() {
        if (allowed && store != null) officers.show(store.known().institution());
    }

    private void call(String number) {
        heading.setText(words.say("plan.FindingCard.measure", number));
    }

    private Component notes(PlanDetails shown) {
        var notes = new Div();
        if (!allowed || shown.status() == PlanStatus.DRAFT) return notes;
        var drift = new Paragraph(say("drift"));
        drift.addClassName("drift");
        notes.add(drift);
        return notes;
    }

    private Component tools(PlanDetails shown, MeasureStore opened, Writing<MeasureRevision> form) {
        var tools = new Div(LanguageOfTexts.of(words, shown, municipalities, language, this::translate));
        tools.addClassName("form-tools");
        if (!allowed) return tools;
        tools.add(form.saved());
        if (shown.status() == PlanStatus.DRAFT) tools.add(removal(shown, opened));
        return tools;
    }

    private RemovalButton removal(PlanDetails shown, MeasureStore opened) {
        Supplier<String> number = () -> opened.read().measure().number();
        return new RemovalButton(words, "plan.MeasureView", "remove", number, () -> {
            measures.remove(opened.known().id());
            getUI().ifPresent(ui -> ui.navigate(new PlanAddress(shown.document().slug()).plan()));
        });
    }

    private void translate(String into) {
        language = into;
        if (writing != null) writing.redraw();
    }

    private Editing editing(PlanDetails shown) {
        var names = allowed
                ? institutions.all().stream().map(InstitutionDetails::name).toList()
                : List.<String>of();
        return new Editing(
                words,
                LABELS,
                allowed,
                shown.status() != PlanStatus.DRAFT,
                language,
                names,
                QuarterField.around(shown.document().period()),
                this::save);
    }

    private void save() {
        if (writing != null) writing.save();
    }

    /// What the measure is called follows its number, and so does the browser's address.
    private void written() {
        showOfficers();
        if (plan == null || store == null) return;
        var number = store.read().measure().number();
        var before = getPageTitle();
        call(number);
        refresh();
        if (getPageTitle().equals(before)) return;
        var page = UI.getCurrent().getPage();
        page.setTitle(getPageTitle());
        page.getHistory().replaceState(null, new PlanAddress(plan.document().slug()).measure(number));
    }

    private void named() {
        if (writing != null) writing.saved().saved();
        refresh();
    }

    private void settle(Finding finding, String reason) {
        if (plan == null) return;
        remainders.settle(plan.id(), finding, reason);
        refresh();
    }

    private void refresh() {
        if (plan != null) plan = plans.details(plan.id());
        showAround();
    }

    private void showAround() {
        if (plan == null || store == null) return;
        var measure = store.read().measure();
        var address = new PlanAddress(plan.document().slug()).measure(measure.number());
        var matter = new Matter(address, getPageTitle(), measure.number(), "measure " + measure.number());
        desk.show(part, plan, matter, plan.findingsOf(measure));
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }

    private String say(String key) {
        return words.say("plan.MeasureView." + key);
    }
}
