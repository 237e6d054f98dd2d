package org.openplan.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.openplan.design.StatusMessage;
import org.openplan.imports.Recognition;
import org.openplan.intake.UploadId;
import org.openplan.intake.UploadNotFound;
import org.openplan.intake.Uploads;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.permission.EditsPlan;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.ui.PlanAddress;

/// What was recognised in an uploaded file, to be accepted as a draft or thrown away.
@Route(":municipality/import/:upload")
@PermitAll
@EditsPlan
class RecognitionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Uploads uploads;
    private final PlanOverview plans;
    private final Messages words;

    RecognitionView(Uploads uploads, PlanOverview plans, Translations translations) {
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
        var recognised = new RecognitionPanel(words, recognition);
        removeAll();
        add(new H1(getPageTitle()), new Paragraph(counts(recognition, recognised)), new Paragraph(say("lead")));
        plans.like(recognition.document())
                .ifPresent(known -> add(StatusMessage.plain(say("twice", words.read(known.title())))));
        add(tools(id, recognised), recognised);
    }

    private String counts(Recognition recognition, RecognitionPanel recognised) {
        return say(
                "counts",
                recognition.document().measures().size(),
                recognised.steps(),
                recognised.findings().size(),
                recognition.unplaced().size());
    }

    private Div tools(UploadId id, RecognitionPanel recognised) {
        var accept = new Button(say("accept"), click -> accept(id, recognised));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        var discard = new Button(say("discard"), click -> discard(id));
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        discard.setDisableOnClick(true);
        var tools = new Div(accept, discard);
        tools.addClassName("form-tools");
        return tools;
    }

    private void accept(UploadId id, RecognitionPanel recognised) {
        try {
            var plan = uploads.accept(id, recognised.chosen());
            var slug = plans.preview(plan).slug();
            getUI().ifPresent(ui -> ui.navigate(new PlanAddress(slug).plan()));
        } catch (UploadNotFound faster) {
            gone();
        }
    }

    private void discard(UploadId id) {
        try {
            uploads.discard(id);
            getUI().ifPresent(ui -> ui.navigate(PlanAddress.imports()));
        } catch (UploadNotFound faster) {
            gone();
        }
    }

    /// Another coordinator has decided meanwhile; the plans and the waiting files say how.
    private void gone() {
        removeAll();
        add(
                new H1(getPageTitle()),
                StatusMessage.wrong(say("gone")),
                new Paragraph(new Anchor(PlanAddress.plans(), say("toPlans"))),
                new Paragraph(new Anchor(PlanAddress.imports(), say("toFiles"))));
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key, Object... values) {
        return words.say("intake.RecognitionView." + key, values);
    }
}
