package org.openplan.intake.ui;

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
import org.jspecify.annotations.Nullable;
import org.openplan.design.StatusMessage;
import org.openplan.imports.Recognition;
import org.openplan.intake.UploadId;
import org.openplan.intake.UploadNotFound;
import org.openplan.intake.UploadSummary;
import org.openplan.intake.Uploads;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.permission.EditsPlan;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.LaterVersion;
import org.openplan.plan.LaterVersions;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanNotFound;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.ui.PlanAddress;
import org.springframework.dao.OptimisticLockingFailureException;

/// Shows what was recognised in an uploaded file, to be accepted as a draft or as a later version of
/// a plan, or discarded.
@Route(":municipality/import/:upload")
@PermitAll
@EditsPlan
class RecognitionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Uploads uploads;
    private final PlanOverview plans;
    private final LaterVersions versions;
    private final Messages words;
    private @Nullable FileAcceptance acceptance;

    RecognitionView(Uploads uploads, PlanOverview plans, LaterVersions versions, Translations translations) {
        this.uploads = uploads;
        this.plans = plans;
        this.versions = versions;
        this.words = translations.in(getLocale());
        addClassNames("screen", "recognition");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("upload")
                .flatMap(RecognitionView::id)
                .flatMap(this::waiting)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<UploadSummary> waiting(UploadId id) {
        return uploads.waiting().stream().filter(file -> file.id().equals(id)).findFirst();
    }

    private static Optional<UploadId> id(String written) {
        try {
            return Optional.of(new UploadId(UUID.fromString(written)));
        } catch (IllegalArgumentException guess) {
            return Optional.empty();
        }
    }

    private void show(UploadSummary file) {
        var id = file.id();
        var recognition = uploads.recognition(id);
        var recognised = new RecognitionPanel(words, recognition);
        removeAll();
        add(new H1(getPageTitle()), new Paragraph(counts(recognition, recognised)), new Paragraph(say("lead")));
        acceptance = new FileAcceptance(
                words,
                versions,
                recognition,
                file.name(),
                version -> decide(() -> version.ifPresentOrElse(
                        later -> accept(id, later, recognised), () -> show(uploads.accept(id, recognised.chosen())))),
                () -> decide(() -> discard(id)));
        add(acceptance, recognised, acceptance.tools());
    }

    private String counts(Recognition recognition, RecognitionPanel recognised) {
        return say(
                "counts",
                recognition.document().measures().size(),
                recognised.steps(),
                recognised.findings().size(),
                recognition.unplaced().size());
    }

    private void accept(UploadId id, LaterVersion version, RecognitionPanel recognised) {
        try {
            uploads.accept(id, version, recognised.chosen());
            show(version.plan());
        } catch (ChangedMeanwhile | OptimisticLockingFailureException faster) {
            if (acceptance != null) acceptance.compareAgain(version);
        } catch (PlanObstructed refused) {
            if (acceptance != null) acceptance.refuse(refused.obstacles().getFirst());
        }
    }

    private void show(PlanId plan) {
        var slug = plans.preview(plan).slug();
        getUI().ifPresent(ui -> ui.navigate(new PlanAddress(slug).plan()));
    }

    private void discard(UploadId id) {
        uploads.discard(id);
        getUI().ifPresent(ui -> ui.navigate(PlanAddress.imports()));
    }

    private void decide(Runnable decision) {
        try {
            decision.run();
        } catch (UploadNotFound | PlanNotFound faster) {
            gone();
        }
    }

    /// Another coordinator has decided in the meantime; the lists of plans and waiting files show the outcome.
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
