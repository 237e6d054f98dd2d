package org.openplan.plan.ui.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplan.plan.PreviewLinkDetails;
import org.openplan.plan.PreviewLinks;
import org.openplan.plan.ui.DraftOnScreen;
import org.springframework.beans.factory.annotation.Autowired;

class PreviewLinksScreenTests extends DraftOnScreen {

    @Autowired
    PreviewLinks links;

    @Test
    void aLinkIsMadeShownOnceAndWithdrawnByOneClick() {
        open();
        assertThat(days().getValue()).isEqualTo(14);
        change(recipient(), "The forum");
        click("Make a preview link");

        var address =
                $(TextField.class).withCaption("Link to the preview").single().getValue();
        assertThat(address).contains("/preview/" + town.slug() + "/");
        assertThat(said()).contains("The forum: made by " + town.coordinator().name(), "It works until");

        open();
        assertThat($(TextField.class).withCaption("Link to the preview").all()).isEmpty();
        click("Withdraw");
        assertThat(said()).contains("The link is withdrawn", "It was withdrawn on");
        assertThat($(Button.class).withText("Withdraw").all()).isEmpty();
        assertThat(all().getFirst().withdrawnAt()).isNotNull();
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsField() {
        open();
        click("Make a preview link");
        assertThat(recipient().getErrorMessage()).isEqualTo("Say whom the link is for.");
        change(recipient(), "The forum");
        for (var wrong : new Integer[] {null, 0, 91}) {
            change(days(), wrong);
            click("Make a preview link");
            assertThat(days().isInvalid()).isTrue();
            assertThat(recipient().getValue()).isEqualTo("The forum");
        }
        assertThat(all()).isEmpty();
    }

    @Test
    void nobodyElseOpensIt() {
        for (var other : List.of(town.officer(), town.contributor(), town.monitor())) {
            signIn(other);
            UI.getCurrent().navigate(town.slug() + "/plan/2025-2026/preview-links");
            assertThat(getCurrentView()).as(other.name()).isNotInstanceOf(PreviewLinksView.class);
        }
    }

    @Test
    void thePlanAndItsEditorLeadHereAndSayHowManyAreOpen() {
        var address = town.slug() + "/plan/2025-2026";
        UI.getCurrent().navigate(address);
        assertThat(said()).contains("Preview for people without an account").doesNotContain("link is open");
        town.run(town.coordinator(), () -> {
            links.make(plan, "The forum", 7);
            links.make(plan, "The board", 7);
            links.withdraw(links.of(plan).getFirst().id());
        });
        UI.getCurrent().navigate(address + "/measures/1");
        assertThat(said()).contains("Preview for people without an account (1 link is open)");
        UI.getCurrent().navigate(address + "/texts");
        assertThat(said()).contains("Preview for people without an account (1 link is open)");
        UI.getCurrent().navigate(address);
        assertThat(said()).contains("Preview for people without an account (1 link is open)");
    }

    @Test
    void whoMayNotShareIsNotLedHere() {
        signIn(town.officer());
        UI.getCurrent().navigate(town.slug() + "/plan/2025-2026/measures/1");
        assertThat(said()).doesNotContain("without an account");
        UI.getCurrent().navigate(town.slug() + "/plan/2025-2026");
        assertThat(said()).doesNotContain("without an account");
    }

    private void open() {
        navigate(town.slug() + "/plan/2025-2026/preview-links", PreviewLinksView.class);
    }

    private TextField recipient() {
        return $(TextField.class).withCaption("For whom").single();
    }

    private IntegerField days() {
        return $(IntegerField.class).single();
    }

    private List<PreviewLinkDetails> all() {
        return town.as(town.coordinator(), () -> links.of(plan));
    }
}
