package org.openplan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openplan.design.DangerDialog;
import org.openplan.design.StatusMessage;
import org.openplan.imports.Recognition;
import org.openplan.language.Messages;
import org.openplan.plan.LaterVersion;
import org.openplan.plan.LaterVersions;
import org.openplan.plan.Obstacle;
import org.openplan.plan.PlanSummary;

/// Decides what happens to a file: a new plan, a later version of an existing one, or nothing.
class FileAcceptance extends Composite<Div> {

    private final Messages words;
    private final LaterVersions versions;
    private final Recognition recognition;
    private final String file;
    private final Consumer<Optional<LaterVersion>> decide;
    private final Runnable discard;
    private final FileDestination destination;
    private final Div comparison = new Div();
    private final List<Button> accept = new ArrayList<>();
    private @Nullable VersionReview review;

    /// `file` is the name of the file; `decide` receives the accepted later version, or nothing for a new plan.
    FileAcceptance(
            Messages words,
            LaterVersions versions,
            Recognition recognition,
            String file,
            Consumer<Optional<LaterVersion>> decide,
            Runnable discard) {
        this.words = words;
        this.versions = versions;
        this.recognition = recognition;
        this.file = file;
        this.decide = decide;
        this.discard = discard;
        this.destination = new FileDestination(words, versions.candidates(recognition.document()));
        destination.addValueChangeListener(change -> compare());
        getContent().add(destination, comparison, tools());
        compare();
    }

    /// The two decisions; they may stand at several places of the screen.
    Div tools() {
        var accept = new Button(acceptText(), click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        this.accept.add(accept);
        var away = new Button(say("discard"), click -> ask());
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var tools = new Div(accept, away);
        tools.addClassName("form-tools");
        return tools;
    }

    private void ask() {
        new DangerDialog(
                        words,
                        words.say("intake.FileAcceptance.discardTitle", file),
                        say("discardText"),
                        say("discard"),
                        discard)
                .open();
    }

    private void compare() {
        destination.setInvalid(false);
        accept.forEach(button -> button.setText(acceptText()));
        comparison.removeAll();
        review = destination.plan().map(this::review).orElse(null);
        if (review != null) comparison.add(review);
    }

    private String acceptText() {
        return say(destination.plan().isEmpty() ? "accept" : "acceptLater");
    }

    private VersionReview review(PlanSummary plan) {
        return new VersionReview(words, versions.compare(plan.id(), recognition.document()));
    }

    private void accept() {
        if (destination.isEmpty()) {
            destination.setErrorMessage(say("destinationMissing"));
            destination.setInvalid(true);
            destination.getElement().callJsFunction("focus");
        } else if (review == null) decide.accept(Optional.empty());
        else if (review.isComplete()) decide.accept(Optional.of(review.version()));
        accept.forEach(button -> button.setEnabled(true));
    }

    /// Compares with the current state of the plan; answers that still fit are kept.
    void compareAgain(LaterVersion answered) {
        var reread = versions.compare(answered.plan(), answered.incoming());
        review = new VersionReview(words, answered.on(reread));
        comparison.removeAll();
        var changed = StatusMessage.wrong(say("changedMeanwhile"));
        comparison.add(changed, review);
        changed.focus();
    }

    /// Shows why the plan cannot be changed this way.
    void refuse(Obstacle obstacle) {
        comparison.addComponentAsFirst(StatusMessage.wrong(words.say(
                "plan.Obstacle." + obstacle.reason(), obstacle.details().toArray())));
    }

    private String say(String key) {
        return words.say("intake.FileAcceptance." + key);
    }
}
