package org.openplan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openplan.design.Translations;
import org.openplan.design.Words;
import org.openplan.document.Finding;
import org.openplan.exchange.Recognition;
import org.openplan.exchange.Recognition.Unplaced;
import org.openplan.membership.OnlyFor;
import org.openplan.membership.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.Assignment;
import org.openplan.plan.UploadId;
import org.openplan.plan.Uploads;
import org.openplan.quality.Quality;

/// What was recognised in an uploaded file: its own rows at the left, what was understood at the right.
@Route(":municipality/import/:upload")
@PermitAll
@OnlyFor(Role.COORDINATOR)
class RecognitionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Uploads uploads;
    private final ActionPlans plans;
    private final Words words;
    private final List<PlaceField> places = new ArrayList<>();

    RecognitionView(Uploads uploads, ActionPlans plans, Translations translations) {
        this.uploads = uploads;
        this.plans = plans;
        this.words = translations.in(getLocale());
        addClassNames("screen", "recognition");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("upload")
                .flatMap(RecognitionView::id)
                .filter(this::isWaiting)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private boolean isWaiting(UploadId id) {
        return uploads.waiting().stream().anyMatch(file -> file.id().equals(id));
    }

    private static Optional<UploadId> id(String written) {
        try {
            return Optional.of(new UploadId(UUID.fromString(written)));
        } catch (IllegalArgumentException guess) {
            return Optional.empty();
        }
    }

    private void show(UploadId id) {
        var recognition = uploads.recognition(id);
        removeAll();
        places.clear();
        var rows = new OriginalRows(words, recognition);
        var left = new Section(new H2(say("original")), rows);
        left.addClassName("recognition-original");
        var right = new Div();
        right.addClassName("recognition-understood");
        right.add(planItself(recognition));
        understood(recognition, rows).forEach(right::add);
        if (!recognition.unplaced().isEmpty()) right.add(unplaced(recognition));
        var both = new Div(left, right);
        both.addClassName("side-columns");
        add(head(id, recognition), both);
        rows.showFirstMeasure();
    }

    private Div head(UploadId id, Recognition recognition) {
        var document = recognition.document();
        int steps = document.measures().stream()
                .mapToInt(measure -> measure.steps().size())
                .sum();
        var accept = new Button(say("accept"), click -> accept(id));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var discard = new Button(say("discard"), click -> discard(id));
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var tools = new Div(accept, discard);
        tools.addClassName("form-tools");
        var counts = say(
                "counts",
                document.measures().size(),
                steps,
                findings(recognition).size(),
                recognition.unplaced().size());
        var head = new Div(new H1(getPageTitle()), new Paragraph(counts), new Paragraph(say("lead")), tools);
        head.addClassName("plan-head");
        return head;
    }

    private Section planItself(Recognition recognition) {
        var document = recognition.document();
        var plan = new Section(new H2(document.title().inOrFirst(recognition.language())));
        plan.addClassNames("understood", "hue-0");
        var period = document.period();
        if (period.start() != null && period.end() != null)
            plan.add(new Paragraph(
                    words.say("plan.PlanView.period", words.date(period.start()), words.date(period.end()))));
        if (!document.sections().isEmpty())
            plan.add(new Paragraph(say("sections", document.sections().size())));
        findings(recognition).stream()
                .filter(finding -> finding.measure() == null)
                .map(finding -> new FindingCard(words, finding))
                .forEach(plan::add);
        return plan;
    }

    private Stream<Understood> understood(Recognition recognition, OriginalRows rows) {
        var numbers = recognition.document().measures().stream()
                .map(measure -> measure.number())
                .toList();
        var findings = findings(recognition);
        return recognition.document().measures().stream()
                .map(measure -> new Understood(
                        words,
                        recognition,
                        measure,
                        findings.stream()
                                .filter(finding -> measure.number().equals(finding.measure()))
                                .toList(),
                        OriginalRows.hue(numbers, measure.number()),
                        rows::scrollToIndex));
    }

    private static List<Finding> findings(Recognition recognition) {
        return Stream.concat(recognition.findings().stream(), Quality.findings(recognition.document()).stream())
                .map(recognition::located)
                .distinct()
                .sorted(java.util.Comparator.comparing(Finding::severity))
                .toList();
    }

    private Section unplaced(Recognition recognition) {
        var section = new Section(
                new H2(words.say(
                        "plan.UnplacedTexts.title", recognition.unplaced().size())),
                new Paragraph(say("unplaced")));
        section.setId("unplaced");
        recognition.unplaced().forEach(text -> section.add(entry(recognition, text)));
        return section;
    }

    private Div entry(Recognition recognition, Unplaced text) {
        var said = new Div(text.text());
        said.addClassName("version");
        var place = new PlaceField(words, recognition.document(), text);
        place.setPlaceholder(say("keep"));
        places.add(place);
        var entry = new Div(new PlaceInFile(words, text.source()), said, place);
        entry.addClassName("entry");
        return entry;
    }

    private void accept(UploadId id) {
        List<Assignment> chosen = places.stream()
                .flatMap(place -> place.getOptionalValue().stream())
                .toList();
        var plan = uploads.accept(id, chosen);
        var slug = plans.preview(plan).slug();
        getUI().ifPresent(ui -> ui.navigate(new PlanAddress(slug).plan()));
    }

    private void discard(UploadId id) {
        uploads.discard(id);
        getUI().ifPresent(ui -> ui.navigate(PlanAddress.imports()));
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key, Object... values) {
        return words.say("plan.RecognitionView." + key, values);
    }
}
