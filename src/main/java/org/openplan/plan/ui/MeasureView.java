package org.openplan.plan.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Translations;
import org.openplan.design.Words;
import org.openplan.document.Finding;
import org.openplan.membership.Members;
import org.openplan.membership.OnlyFor;
import org.openplan.membership.Role;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.municipality.Tenancy;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.InstitutionDetails;
import org.openplan.plan.Institutions;
import org.openplan.plan.MeasureChangedMeanwhile;
import org.openplan.plan.MeasureConflict;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.MeasureId;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanStatus;

/// One measure of the plan: the outline at the left, the form in the middle, findings and history at the right.
@Route(":municipality/plan/:plan/measures/:measure")
@PermitAll
@OnlyFor({Role.COORDINATOR, Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR})
class MeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActionPlans plans;
    private final Measures measures;
    private final Institutions institutions;
    private final Members members;
    private final Municipalities municipalities;
    private final Words words;
    private final boolean allowed;
    private final Outline outline = new Outline();
    private final Div middle = new Div();
    private final Span saved = new Span();
    private final FindingsPanel findings;
    private final LastChange history;
    private String language = "";
    private String title = "";
    private @Nullable PlanDetails plan;
    private @Nullable MeasureDetails read;
    private @Nullable MeasureEditor editor;
    private @Nullable OfficersField officers;

    MeasureView(
            ActionPlans plans,
            Measures measures,
            Institutions institutions,
            Members members,
            Municipalities municipalities,
            Translations translations) {
        this.plans = plans;
        this.measures = measures;
        this.institutions = institutions;
        this.members = members;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        this.allowed = members.hold(Role.COORDINATOR);
        this.findings = new FindingsPanel(words, allowed ? this::settle : null);
        this.history = new LastChange(words, zone(), allowed);
        addClassNames("screen", "plan-desk", "plan-desk-measure");
        middle.addClassName("plan-form");
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("saved");
        var aside = new Aside(findings, history);
        aside.addClassName("plan-aside");
        add(outline, middle, aside);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var found = address.get("plan").flatMap(plans::named).map(plans::details);
        var measure = found.flatMap(
                details -> numbered(details, address.get("measure").orElse("")));
        if (found.isEmpty() || measure.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        language = found.get().language();
        show(found.get(), measures.details(measure.get()));
    }

    private static Optional<MeasureId> numbered(PlanDetails plan, String number) {
        return IntStream.range(0, plan.measures().size())
                .filter(i -> plan.document().measures().get(i).number().equals(number))
                .mapToObj(plan.measures()::get)
                .findFirst();
    }

    private void show(PlanDetails shown, MeasureDetails measure) {
        showAround(shown, measure);
        middle.removeAll();
        middle.add(head(shown, measure));
        showForm(shown, measure, measure.revision());
    }

    private void showForm(PlanDetails shown, MeasureDetails measure, MeasureRevision revision) {
        var editing = editing(shown);
        var naming =
                new OfficersField(institutions, allowed ? members.all() : List.of(), () -> saved.setText(say("saved")));
        naming.setVisible(allowed);
        if (allowed) naming.show(measure.institution());
        officers = naming;
        if (editor != null) middle.remove(editor);
        var form = new MeasureEditor(editing, revision, naming);
        editor = form;
        middle.add(form);
    }

    /// Everything but the form, so that a save leaves the cursor where it is.
    private void showAround(PlanDetails shown, MeasureDetails measure) {
        plan = shown;
        read = measure;
        title = words.say("plan.FindingCard.measure", measure.measure().number());
        outline.show(shown, measure.measure().number());
        findings.show(shown.findingsOf(measure.measure()));
        history.show(measure);
    }

    private Div head(PlanDetails shown, MeasureDetails measure) {
        var back = new Anchor(new PlanAddress(shown.document().slug()).plan(), say("back"));
        back.addClassName("back");
        var heading = new H1(title);
        var tools = new Div(new LanguageOfTexts(words, languages(shown), language, this::translate));
        tools.addClassName("form-tools");
        if (allowed) {
            var save = new Button(say("save"), click -> save());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
            tools.add(save, saved);
            if (shown.status() == PlanStatus.DRAFT) tools.add(removal(shown, measure));
            else middle.add(drift());
        }
        var head = new Div(back, heading, tools);
        head.addClassName("plan-head");
        return head;
    }

    private Paragraph drift() {
        var drift = new Paragraph(say("drift"));
        drift.addClassName("drift");
        return drift;
    }

    private Set<String> languages(PlanDetails shown) {
        var languages = new LinkedHashSet<>(shown.document().languages());
        municipalities.find(Tenancy.current()).ifPresent(here -> languages.addAll(here.languages()));
        return languages;
    }

    private RemovalButton removal(PlanDetails shown, MeasureDetails measure) {
        return new RemovalButton(
                words, "plan.MeasureView", "remove", measure.measure().number(), () -> {
                    measures.remove(measure.id());
                    getUI().ifPresent(ui ->
                            ui.navigate(new PlanAddress(shown.document().slug()).plan()));
                });
    }

    private ZoneId zone() {
        return municipalities
                .find(Tenancy.current())
                .map(Municipality::timeZone)
                .orElse(ZoneId.of("UTC"));
    }

    private void translate(String into) {
        var form = editor;
        if (form == null || plan == null || read == null) return;
        var standing = form.revision();
        language = into;
        showForm(plan, read, standing);
    }

    private Editing editing(PlanDetails shown) {
        var names = allowed
                ? institutions.all().stream().map(InstitutionDetails::name).toList()
                : List.<String>of();
        return new Editing(
                words,
                allowed,
                shown.status() != PlanStatus.DRAFT,
                language,
                names,
                QuarterField.around(shown.document().period()),
                this::save);
    }

    private void save() {
        var form = editor;
        var standing = read;
        if (form != null && standing != null) write(standing, form.revision(), false);
    }

    private void write(MeasureDetails standing, MeasureRevision revision, boolean redraw) {
        if (revision.equals(standing.revision()) && !redraw) {
            saved.setText(say("saved"));
            return;
        }
        try {
            var written = measures.revise(standing.id(), standing.version(), revision);
            written(written, redraw);
        } catch (MeasureChangedMeanwhile meanwhile) {
            showBoth(standing, meanwhile);
        } catch (PlanObstructed refused) {
            saved.setText("");
            var form = editor;
            var why = words.say(
                    "plan.Obstacle." + refused.obstacles().getFirst().reason(),
                    revision.measure().number());
            if (form != null) form.refuseNumber(why);
        }
    }

    private void written(MeasureDetails written, boolean redraw) {
        var fresh = plans.details(written.plan());
        if (redraw) show(fresh, written);
        else showAround(fresh, written);
        if (editor != null) editor.acceptNumber();
        if (officers != null && allowed) officers.show(written.institution());
        saved.setText(say("saved"));
    }

    /// Nothing is overwritten: the form gives way to the two versions until one is chosen in every place.
    private void showBoth(MeasureDetails standing, MeasureChangedMeanwhile meanwhile) {
        var conflict = new MeasureConflict(standing.revision(), meanwhile.mine(), meanwhile.theirs());
        if (conflict.places().isEmpty()) {
            written(meanwhile.theirs(), true);
            return;
        }
        saved.setText("");
        middle.removeAll();
        editor = null;
        var both = new BothVersions(
                words, meanwhile.theirs(), conflict, chosen -> write(meanwhile.theirs(), chosen, true));
        middle.add(new H1(title), both);
        both.scrollIntoView();
    }

    private void settle(Finding finding, String reason) {
        if (plan == null || read == null) return;
        plans.settle(plan.id(), finding, reason);
        showAround(plans.details(plan.id()), read);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private String say(String key, Object... values) {
        return words.say("plan.MeasureView." + key, values);
    }
}
