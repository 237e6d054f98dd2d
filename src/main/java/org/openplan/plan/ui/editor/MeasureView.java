package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.MeasurePart;
import org.openplan.institution.Institutions;
import org.openplan.institution.ui.OfficersField;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Members;
import org.openplan.permission.Permission;
import org.openplan.permission.ReadsDrafts;
import org.openplan.plan.MeasureInstitutions;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanStatus;
import org.openplan.plan.ui.DriftNote;
import org.openplan.plan.ui.LanguageOfTexts;
import org.openplan.plan.ui.PlanAddress;
import org.openplan.plan.ui.PlanNotes;
import org.openplan.plan.ui.RemovalButton;
import org.openplan.plan.ui.editor.EditorLayout.Matter;

/// One measure of the plan in the editor.
@Route(":municipality/plan/:plan/measures/:measure")
@PermitAll
@ReadsDrafts
class MeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LABELS = "plan.MeasureEditor.";

    private final Measures measures;
    private final MeasureInstitutions named;
    private final LocalChoices choices;
    private final List<PlanNotes> notes;
    private final EditorLayout layout;
    private final boolean namesOfficers;
    private final Supplier<OfficersField> newOfficers;
    private final Messages words;
    private final H1 heading = new H1();
    private @Nullable MeasureStore store;
    private @Nullable OfficersField officers;
    private @Nullable MeasureEditor editor;
    private @Nullable UnknownInstitutions unknown;
    private @Nullable AutosaveForm<MeasureRevision> writing;

    MeasureView(
            Measures measures,
            Institutions institutions,
            Members members,
            MeasureInstitutions named,
            LocalChoices choices,
            List<PlanNotes> notes,
            EditorLayout layout,
            Translations translations) {
        this.measures = measures;
        this.named = named;
        this.choices = choices;
        this.notes = notes;
        this.layout = layout;
        this.words = translations.in(getLocale());
        namesOfficers = members.may(Permission.MANAGES_INSTITUTIONS);
        newOfficers = () -> new OfficersField(institutions, members.all(), this::save);
        heading.getElement().setAttribute("data-content", true).setAttribute("tabindex", "-1");
        add(layout);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var plan = layout.plan(event);
        var measure = plan.flatMap(
                details -> event.getRouteParameters().get("measure").flatMap(details::measureNumbered));
        if (plan.isEmpty() || measure.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (store == null || !store.known().id().equals(measure.get()))
            open(plan.get(), new MeasureStore(measures, measures.details(measure.get())));
        layout.show(plan.get(), EditorPanel.in(event.getLocation()), this::matter);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlanAddress.AT)
                .ifPresent(this::unfold);
    }

    private void open(PlanDetails plan, MeasureStore opened) {
        store = opened;
        call(opened);
        var language = new LanguageOfTexts(words, choices.languages(plan), plan.language());
        var editing = new EditorContext(
                words,
                LABELS,
                layout.isWritable(),
                plan.status() != PlanStatus.DRAFT,
                language::getValue,
                this::save,
                new OpenParts(MeasurePart.WHAT.code()));
        var offered = choices.forMeasuresOf(plan, words);
        var form = new AutosaveForm<>(
                words,
                opened,
                revision -> editor = new MeasureEditor(editing, offered, revision, () -> officers(opened)),
                () -> written(opened));
        writing = form;
        language.addValueChangeListener(chosen -> form.translate());
        var drift = new DriftNote(words, plan.status());
        if (!layout.isWritable()) drift.setVisible(false);
        var closing = closing(plan, opened, language);
        var removal = removal(plan, opened);
        form.besides(closing, removal);
        if (layout.isWritable()) form.resume();
        // addresses of former versions name a step by a fragment, which only the browser knows
        getElement()
                .executeJs("return(decodeURIComponent(location.hash.slice(1)))")
                .then(String.class, this::unfold);
        layout.fill(tools(language, form), heading, drift, origin(opened), notice(opened), form, closing, removal);
    }

    private OriginNote origin(MeasureStore opened) {
        var known = opened.known();
        return new OriginNote(
                words,
                known.measure().origin(),
                notes.stream().flatMap(other -> other.originOf(known.id(), words).stream()));
    }

    private Div notice(MeasureStore opened) {
        if (!layout.isWritable()) return new Div();
        var notice = new UnknownInstitutions(words, named, opened, () -> written(opened));
        unknown = notice;
        return notice;
    }

    /// In the form as it is drawn by then.
    private void unfold(String place) {
        Objects.requireNonNull(editor).open(place);
    }

    private void call(MeasureStore opened) {
        heading.setText(words.say("plan.FindingCard.measure", opened.number()));
        if (officers != null) officers.show(opened.known().institution());
    }

    /// The field is made when the part it stands in is opened.
    private Component officers(MeasureStore opened) {
        if (!namesOfficers) return new Div();
        var field = newOfficers.get();
        field.show(opened.known().institution());
        officers = field;
        return field;
    }

    private FormTools tools(LanguageOfTexts language, AutosaveForm<MeasureRevision> form) {
        var tools = new FormTools(language);
        if (layout.isWritable()) tools.add(form.saved());
        return tools;
    }

    private Div closing(PlanDetails plan, MeasureStore opened, LanguageOfTexts language) {
        if (!layout.isWritable() || !plan.status().isInForce()) return new Div();
        var editing = new EditorContext(words, "plan.ClosingPart.", true, true, language::getValue, () -> {});
        return new ClosingPart(editing, plan.progressOf(opened.known().id()), opened);
    }

    /// At the end of the form, away from everyday actions.
    private RemovalButton removal(PlanDetails plan, MeasureStore opened) {
        var removal = new RemovalButton(words, "plan.MeasureView.", "remove", opened::number, () -> remove(opened))
                .warning(() -> notes.stream()
                        .flatMap(other -> other.beforeRemoving(opened.known().id(), words).stream())
                        .collect(Collectors.joining(" ")));
        removal.setVisible(layout.isWritable() && plan.status() == PlanStatus.DRAFT);
        return removal;
    }

    private void remove(MeasureStore opened) {
        measures.remove(opened.known().id());
        getUI().ifPresent(ui -> ui.navigate(layout.address().plan()));
    }

    private void save() {
        if (writing != null) writing.save();
    }

    /// The title follows the measure's number, and so does the browser's address.
    private void written(MeasureStore opened) {
        var before = getPageTitle();
        call(opened);
        if (unknown != null) unknown.refresh();
        layout.refresh(opened.known().id());
        if (getPageTitle().equals(before)) return;
        var page = UI.getCurrent().getPage();
        page.setTitle(getPageTitle());
        page.getHistory().replaceState(null, layout.address().measure(opened.number()));
    }

    private Matter matter(PlanAddress plan, List<Finding> findings) {
        var known = Objects.requireNonNull(store).known();
        var measure = known.measure();
        var open = findings.stream()
                .filter(finding -> measure.id().equals(finding.measureId()))
                .toList();
        if (editor != null) editor.show(open);
        return new Matter(
                plan.measure(measure.number()),
                getPageTitle(),
                measure.number(),
                known.subject(),
                open,
                new MeasurePlaces(words, plan, measure, open).all());
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }
}
