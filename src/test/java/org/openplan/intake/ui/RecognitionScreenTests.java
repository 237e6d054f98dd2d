package org.openplan.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.OrderedList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openplan.intake.UploadId;
import org.openplan.intake.Uploads;
import org.openplan.plan.SamplePlan;
import org.openplan.plan.ui.DraftOnScreen;
import org.openplan.plan.ui.FindingCard;
import org.openplan.plan.ui.PlaceField;
import org.springframework.beans.factory.annotation.Autowired;

class RecognitionScreenTests extends DraftOnScreen {

    @Autowired
    Uploads uploads;

    @Test
    void anUploadedFileIsShownAndAcceptedAsADraft() {
        open();
        assertThat(said()).contains("Open the budget");
        destination().setValue(Optional.empty());
        accept();
        assertThat(said()).contains("Nothing of it is public yet", "Adopt the plan");
        assertThat(town.as(town.coordinator(), uploads::waiting)).isEmpty();
        assertThat(town.as(town.coordinator(), overview::plans)).hasSize(2);
    }

    @Test
    void aFileIsDiscardedOnlyAfterItWasNamed() {
        open();
        discard();
        assertThat(test($(ConfirmDialog.class).single()).getHeader()).isEqualTo("Discard the file plan.txt?");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(town.as(town.coordinator(), uploads::waiting)).hasSize(1);

        discard();
        agree();
        assertThat(town.as(town.coordinator(), uploads::waiting)).isEmpty();
    }

    /// As for accepting, there is a button at both ends of the page.
    private void discard() {
        test($(Button.class).withText("Discard the file").all().getFirst()).click();
    }

    @Test
    void aFileThatAColleagueAcceptedMeanwhileIsNotAcceptedTwice() {
        var id = open();
        destination().setValue(Optional.empty());
        town.run(town.coordinator(), () -> uploads.accept(id, List.of()));
        accept();
        assertThat(said()).contains("accepted or discarded meanwhile");
        assertThat(town.as(town.coordinator(), overview::plans)).hasSize(2);
    }

    @Test
    void aFileOfTheYearsOfAPlanIsNotAcceptedBeforeSomebodySaysWhatItIs() {
        open();
        assertThat(destination().isVisible()).isTrue();
        accept();
        assertThat(destination().isInvalid()).isTrue();
        assertThat(destination().getErrorMessage()).contains("new plan or a later version");
        assertThat(town.as(town.coordinator(), overview::plans)).hasSize(1);
    }

    @Test
    void nobodyIsAskedAboutAFileThatNoPlanIsLike() {
        town.run(town.coordinator(), () -> plans.discard(plan));
        open();
        assertThat($(FileDestination.class).all()).isEmpty();
        accept();
        assertThat(town.as(town.coordinator(), overview::plans)).hasSize(1);
    }

    @Test
    void aLaterVersionIsAcceptedOnceWhatIsUnsureIsAnswered() {
        var before = standing();
        openAsLaterVersion();
        assertThat(said()).contains("Measure 2: Measure 2 – will be taken out of the draft");
        assertThat(budget().isEmpty()).isTrue();
        assertThat(budget().getHelperText()).contains("the number is the same, but the words differ much");

        accept();
        assertThat(budget().isInvalid()).isTrue();
        assertThat(budget().getErrorMessage()).contains("Say what this continues");
        assertThat(standing()).isEqualTo(before);

        budget().setValue(Optional.of(before.measure().id()));
        click("Answer all open questions with what is most likely");
        accept();
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
        accept();
        assertThat(said()).contains("Somebody else has changed the plan", "Measure 3:");
        assertThat(budget().isEmpty()).isFalse();
        accept();
        assertThat(town.as(town.coordinator(), () -> overview.details(plan)).measures())
                .hasSize(1);
    }

    @Test
    void aFileIsAcceptedAtTheEndOfThePageAsWellAsAtItsBeginning() {
        open();
        destination()
                .setValue(town.as(town.coordinator(), overview::plans).stream().findFirst());
        assertThat(decisions("Accept into the plan")).hasSize(2).allMatch(Button::isEnabled);
        destination().setValue(Optional.empty());
        test(decisions("Accept and start the draft").getLast()).click();
        assertThat(town.as(town.coordinator(), overview::plans)).hasSize(2);
    }

    @Test
    void aTextWithoutAPlaceStandsOnceAndThePageLeadsToIt() {
        open(SamplePlan.asTabbedText()
                .replace(
                        "The current state or problem",
                        "What is the public problem that the commitment will address? Please describe the problem."));
        var contents = $(OrderedList.class, $(RecognitionPanel.class).single()).single();
        assertThat($(Anchor.class, contents).all())
                .extracting(Anchor::getHref)
                .containsExactly("#understood-1", "#unplaced");
        assertThat($(MeasureReview.class).single().getId()).contains("understood-1");
        assertThat($(PlaceField.class).all()).hasSize(1);
        assertThat($(FindingCard.class).all()).isEmpty();
    }

    @Test
    void aFindingStandsAtTheValueThatItIsAbout() {
        open();
        var values =
                $(DescriptionList.class, $(MeasureReview.class).single()).all().getFirst();
        assertThat(values.getChildren().map(part -> part.getElement().getTextRecursively()))
                .anySatisfy(label -> assertThat(label).startsWith("Budget"));
        assertThat($(MeasureReview.class).single().getChildren()).noneMatch(part -> part instanceof FindingCard);
    }

    private void accept() {
        test(decisions("Accept").getFirst()).click();
    }

    private List<Button> decisions(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().startsWith(text))
                .toList();
    }

    private UploadId open() {
        return open(SamplePlan.asTabbedText());
    }

    private UploadId open(String text) {
        var id = town.as(town.coordinator(), () -> uploads.keep("plan.txt", text.getBytes(StandardCharsets.UTF_8)));
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
