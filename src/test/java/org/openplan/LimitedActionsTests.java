package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast.Town;
import org.openplan.files.FileRefused;
import org.openplan.imports.NotAPlan;
import org.openplan.intake.Uploads;
import org.openplan.membership.Member;
import org.openplan.membership.Members;
import org.openplan.permission.Role;
import org.openplan.plan.SamplePlan;
import org.openplan.progress.EvidenceFiles;
import org.openplan.publication.DraftPages;
import org.openplan.web.TooOften;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.TestPropertySource;

/// A person who invites, uploads or looks at previews without end is stopped with a sentence, and loses nothing.
@IntegrationTest
@TestPropertySource(
        properties = {
            "openplan.limits.invitation.times=3",
            "openplan.limits.upload.times=3",
            "openplan.limits.preview.times=3",
            "openplan.limits.preview-link.times=3",
            "openplan.limits.preview-link.per=1h",
            "openplan.limits.preview.per=1h"
        })
class LimitedActionsTests {

    private static final String LAST = "last@example.org";

    @Autowired
    private ServletWebServerApplicationContext service;

    @Autowired
    private Cast cast;

    @Autowired
    private Members members;

    @Autowired
    private Uploads uploads;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private DraftPages pages;

    private Town town;

    @BeforeEach
    void aTown() {
        town = cast.town();
    }

    @Test
    void theFourthInvitationIsRefusedAndWhatWasTypedStays() {
        for (int i = 0; i < 3; i++) invite("person-" + i + "@example.org");
        var coordinator = Forger.signedIn(service, town.coordinator()).open(town.slug() + "/people");
        fillIn(coordinator);

        var answer = coordinator.click(coordinator.find(Button.class, one -> "Give the role".equals(one.getText())));

        assertThat(answer.body()).contains("very often", "try again in");
        assertThat(coordinator.find(EmailField.class, field -> true).getValue()).isEqualTo(LAST);
        assertThat(people()).doesNotContain(LAST).contains("person-2@example.org");
    }

    @Test
    void somebodyElseMayStillInvite() {
        for (int i = 0; i < 3; i++) invite("person-" + i + "@example.org");
        var other = cast.town();

        other.run(other.coordinator(), () -> members.invite(LAST, "Last", Role.OFFICER, "en"));

        assertThatThrownBy(() -> invite(LAST)).isInstanceOf(TooOften.class);
    }

    @Test
    void uploadsAreCountedWhetherTheyWereAPlanOrNot() {
        for (int i = 0; i < 3; i++) assertThatThrownBy(this::upload).isInstanceOf(NotAPlan.class);

        assertThatThrownBy(this::upload).isInstanceOf(TooOften.class);
    }

    @Test
    void filesOfEvidenceAreCountedWithTheOtherUploads() {
        for (int i = 0; i < 3; i++) assertThatThrownBy(this::evidence).isInstanceOf(FileRefused.class);

        assertThatThrownBy(this::evidence).isInstanceOf(TooOften.class);
    }

    @Test
    void previewsAreCounted() {
        for (int i = 0; i < 3; i++) preview();

        assertThatThrownBy(this::preview).isInstanceOf(TooOften.class);
    }

    @Test
    void whoeverFollowsLinksToPreviewsIsCountedByAddress() {
        var visitor = new Visitor(service.getWebServer().getPort());
        for (int i = 0; i < 3; i++)
            assertThat(visitor.status("/preview/nowhere/" + i)).isEqualTo(404);

        var refused = visitor.get("/preview/nowhere/4");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    private void invite(String email) {
        town.run(town.coordinator(), () -> members.invite(email, "Somebody", Role.OFFICER, "en"));
    }

    private void upload() {
        var words = "No plan at all".getBytes(StandardCharsets.UTF_8);
        town.run(town.coordinator(), () -> uploads.keep("notes.txt", words));
    }

    private void evidence() throws FileRefused {
        town.as(town.officer(), () -> files.keep("nothing.pdf", new byte[0]));
    }

    private void preview() {
        town.run(
                town.coordinator(), () -> pages.find(SamplePlan.document(), new DraftPages.Asked("/draft/", "en", "")));
    }

    private List<String> people() {
        return town.as(town.coordinator(), members::all).stream()
                .map(Member::email)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void fillIn(Forger person) {
        person.set(person.find(TextField.class, field -> true), "value", "Ana");
        person.set(person.find(EmailField.class, field -> true), "value", LAST);
        person.change(() -> person.find(Select.class, list -> "Role".equals(list.getLabel()))
                .setValue(Role.MONITOR));
    }
}
