package org.openplan.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplan.intake.Uploads;
import org.openplan.plan.SamplePlan;
import org.openplan.plan.ui.DraftOnScreen;
import org.springframework.beans.factory.annotation.Autowired;

class RecognitionScreenTests extends DraftOnScreen {

    @Autowired
    Uploads uploads;

    @Test
    void anUploadedFileIsShownAndAcceptedAsADraft() {
        var id = town.as(
                town.coordinator(),
                () -> uploads.keep("plan.txt", SamplePlan.asTabbedText().getBytes(StandardCharsets.UTF_8)));
        navigate(town.slug() + "/import/" + id.id(), RecognitionView.class);
        assertThat(said()).contains("Open the budget");
        click("Accept and start the draft");
        assertThat(said()).contains("Nothing of it is public yet", "Adopt the plan");
        assertThat(town.as(town.coordinator(), uploads::waiting)).isEmpty();
        assertThat(town.as(town.coordinator(), overview::plans)).hasSize(2);
    }

    @Test
    void aFileThatAColleagueAcceptedMeanwhileIsNotAcceptedTwice() {
        var id = town.as(
                town.coordinator(),
                () -> uploads.keep("plan.txt", SamplePlan.asTabbedText().getBytes(StandardCharsets.UTF_8)));
        navigate(town.slug() + "/import/" + id.id(), RecognitionView.class);
        assertThat(said()).contains("There is already a plan for these years");
        town.run(town.coordinator(), () -> uploads.accept(id, List.of()));
        click("Accept and start the draft");
        assertThat(said()).contains("accepted or discarded meanwhile");
        assertThat(town.as(town.coordinator(), overview::plans)).hasSize(2);
    }
}
