package org.openplan.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openplan.intake.UploadId;
import org.openplan.intake.Uploads;
import org.openplan.plan.SamplePlan;
import org.openplan.plan.ui.DraftOnScreen;
import org.springframework.beans.factory.annotation.Autowired;

class RecognitionScreenTests extends DraftOnScreen {

    @Autowired
    Uploads uploads;

    @Test
    void anUploadedFileIsShownAndAcceptedAsADraft() {
        open();
        assertThat(said()).contains("Open the budget");
        destination().setValue(Optional.empty());
        click("Accept and start the draft");
        assertThat(said()).contains("Nothing of it is public yet", "Adopt the plan");
        assertThat(town.as(town.coordinator(), uploads::waiting)).isEmpty();
        assertThat(town.as(town.coordinator(), overview::plans)).hasSize(2);
    }

    @Test
    void aFileThatAColleagueAcceptedMeanwhileIsNotAcceptedTwice() {
        var id = open();
        destination().setValue(Optional.empty());
        town.run(town.coordinator(), () -> uploads.accept(id, List.of()));
        click("Accept and start the draft");
        assertThat(said()).contains("accepted or discarded meanwhile");
        assertThat(town.as(town.coordinator(), overview::plans)).hasSize(2);
    }

    @Test
    void aFileOfTheYearsOfAPlanIsNotAcceptedBeforeSomebodySaysWhatItIs() {
        open();
        assertThat(destination().isVisible()).isTrue();
        click("Accept and start the draft");
        assertThat(destination().isInvalid()).isTrue();
        assertThat(destination().getErrorMessage()).contains("new plan or a later version");
        assertThat(town.as(town.coordinator(), overview::plans)).hasSize(1);
    }

    @Test
    void nobodyIsAskedAboutAFileThatNoPlanIsLike() {
        town.run(town.coordinator(), () -> plans.discard(plan));
        open();
        assertThat($(FileDestination.class).all()).isEmpty();
        click("Accept and start the draft");
        assertThat(town.as(town.coordinator(), overview::plans)).hasSize(1);
    }

    @Test
    void aLaterVersionIsAcceptedOnceWhatIsUnsureIsAnswered() {
        var before = standing();
        openAsLaterVersion();
        assertThat(said()).contains("Measure 2: Measure 2 – will be taken out of the draft");
        assertThat(budget().isEmpty()).isTrue();
        assertThat(budget().getHelperText()).contains("the number is the same, but the words differ much");

        click("Accept into the plan");
        assertThat(budget().isInvalid()).isTrue();
        assertThat(budget().getErrorMessage()).contains("Say what this continues");
        assertThat(standing()).isEqualTo(before);

        budget().setValue(Optional.of(before.measure().id()));
        click("Answer all open questions with what is most likely");
        click("Accept into the plan");
        assertThat(standing().id()).isEqualTo(before.id());
        assertThat(standing().measure().title().in("en"))
                .hasValueSatisfying(title -> assertThat(title).contains("Open the budget"));
        assertThat(town.as(town.coordinator(), () -> overview.details(plan)).measures())
                .hasSize(1);
        assertThat(town.as(town.coordinator(), uploads::waiting)).isEmpty();
    }

    @Test
    void aPlanThatAColleagueChangedMeanwhileIsComparedAgainWithTheSameAnswers() {
        openAsLaterVersion();
        click("Answer all open questions with what is most likely");
        town.run(town.coordinator(), () -> measures.add(plan));
        click("Accept into the plan");
        assertThat(said()).contains("Somebody else has changed the plan", "Measure 3:");
        assertThat(budget().isEmpty()).isFalse();
        click("Accept into the plan");
        assertThat(town.as(town.coordinator(), () -> overview.details(plan)).measures())
                .hasSize(1);
    }

    private UploadId open() {
        var id = town.as(
                town.coordinator(),
                () -> uploads.keep("plan.txt", SamplePlan.asTabbedText().getBytes(StandardCharsets.UTF_8)));
        navigate(town.slug() + "/import/" + id.id(), RecognitionView.class);
        return id;
    }

    private void openAsLaterVersion() {
        open();
        destination()
                .setValue(town.as(town.coordinator(), overview::plans).stream().findFirst());
    }

    private FileDestination destination() {
        return $(FileDestination.class).single();
    }

    /// The field of the file's only measure.
    private ContinuationField budget() {
        return $(ContinuationField.class).all().stream()
                .filter(field -> field.getLabel().contains("Open the budget"))
                .findFirst()
                .orElseThrow();
    }
}
