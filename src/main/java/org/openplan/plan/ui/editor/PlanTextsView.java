package org.openplan.plan.ui.editor;

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
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.permission.ReadsDrafts;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanLanguages;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanRevision;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.ui.LanguageOfTexts;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.plan.ui.editor.EditorLayout.Matter;
import org.openplan.tenancy.Subject;

/// A plan's texts outside its measures: its title, period, languages and sections.
@Route(":municipality/plan/:plan/texts")
@PermitAll
@ReadsDrafts
class PlanTextsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LABELS = "plan.PlanEditor.";
    /// Found on a measure, but often fixed in the plan's own period.
    private static final String OUTSIDE_PLAN = "measure-outside-plan";

    private final ActionPlans plans;
    private final PlanOverview overview;
    private final PlanLanguages languages;
    private final LocalChoices choices;
    private final EditorLayout layout;
    private final Messages words;
    private @Nullable PlanStore store;
    private @Nullable PlanRevision checked;
    private @Nullable AutosaveForm<PlanRevision> writing;

    PlanTextsView(
            ActionPlans plans,
            PlanOverview overview,
            PlanLanguages languages,
            LocalChoices choices,
            EditorLayout layout,
            Translations translations) {
        this.plans = plans;
        this.overview = overview;
        this.languages = languages;
        this.choices = choices;
        this.layout = layout;
        this.words = translations.in(getLocale());
        add(layout);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        layout.plan(event)
                .ifPresentOrElse(
                        plan -> show(plan, EditorPanel.in(event.getLocation())),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(PlanDetails plan, EditorPanel part) {
        if (store == null || !store.plan().equals(plan.id())) open(plan);
        var subject = plan.subject();
        layout.show(plan, part, (address, findings) -> matter(subject, address, findings));
    }

    private void open(PlanDetails plan) {
        var opened = new PlanStore(plans, overview, plan);
        store = opened;
        checked = opened.read();
        var known = choices.languages(plan);
        var language = new LanguageOfTexts(words, known, plan.language());
        var editing = new EditorContext(
                words, LABELS, layout.isWritable(), plan.status() != PlanStatus.DRAFT, language::getValue, this::save);
        var form = new AutosaveForm<>(
                words, opened, revision -> new PlanEditor(editing, revision, known), () -> written(opened));
        writing = form;
        language.addValueChangeListener(chosen -> form.translate());
        var tools = new FormTools(language);
        if (layout.isWritable()) tools.add(form.saved());
        var wrong = new WrongLanguage(words, plan.document().languages(), known, this::relabel);
        wrong.setVisible(layout.isWritable());
        form.besides(wrong);
        if (layout.isWritable()) form.resume();
        layout.fill(tools, heading(), new Paragraph(say("lead")), form, wrong);
    }

    private H1 heading() {
        var heading = new H1(getPageTitle());
        heading.getElement().setAttribute("data-content", true).setAttribute("tabindex", "-1");
        return heading;
    }

    /// Changes every text of the plan, so the whole form is opened again.
    private void relabel(String from, String to) {
        languages.relabel(layout.plan(), from, to);
        layout.refresh();
        open(overview.details(layout.plan()));
    }

    private void save() {
        if (writing != null) writing.save();
    }

    /// A draft's address follows its years, and the browser's address is updated accordingly.
    private void written(PlanStore opened) {
        var before = layout.address();
        var now = opened.read();
        if (checked != null && now.isSameForRules(checked)) layout.refreshTexts();
        else layout.refresh();
        checked = now;
        var address = layout.address();
        if (!address.equals(before)) UI.getCurrent().getPage().getHistory().replaceState(null, address.texts());
    }

    private Matter matter(Subject subject, PlanAddress address, List<Finding> findings) {
        return new Matter(address.texts(), getPageTitle(), null, subject, ofPlan(findings), List.of());
    }

    private static List<Finding> ofPlan(List<Finding> findings) {
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
