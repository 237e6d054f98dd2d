package org.openplan.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openplan.intake.Uploads;
import org.openplan.plan.SamplePlan;
import org.openplan.plan.ui.DraftOnScreen;
import org.springframework.beans.factory.annotation.Autowired;

/// A file is brought on the screen, read elsewhere, and shown or refused there.
class ImportScreenTests extends DraftOnScreen {

    @Autowired
    Uploads uploads;

    @Test
    void aPlanThatIsBroughtIsShown() {
        navigate(town.slug() + "/import", ImportView.class);
        bring("plan.txt", SamplePlan.asTabbedText());
        assertThat(getCurrentView()).isInstanceOf(RecognitionView.class);
        assertThat(said()).contains("Open the budget");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aFileThatIsNoPlanIsRefusedInOneSentenceAndLeavesNoTrace() {
        navigate(town.slug() + "/import", ImportView.class);
        bring("letter.txt", "Dear all");
        assertThat(getCurrentView()).isInstanceOf(ImportView.class);
        assertThat(said()).contains("No measure was found in “letter.txt”");
        assertThat(town.as(town.coordinator(), uploads::waiting)).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private void bring(String name, String text) {
        test($(Upload.class).single()).upload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }
}
