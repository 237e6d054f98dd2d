package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast.Town;
import org.openplan.membership.Member;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.permission.Role;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// A page is only what a browser makes of it: whoever is signed in can send the workspace anything, over plain HTTP.
/// What they may not do by the screen they cannot do by hand either.
@IntegrationTest
class ForgedCallsTests {

    private static final String PROMISED = "ana@example.org";

    @Autowired
    ServletWebServerApplicationContext service;

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    Town town;

    @BeforeEach
    void aTownOfItsOwn() {
        town = cast.town();
    }

    /// Without this one the others would prove nothing.
    @Test
    void whatTheScreenOffersCanBeDoneByHand() {
        var coordinator = onPeople(town.coordinator());

        fillIn(coordinator);
        coordinator.click(button(coordinator, "Give the role"));

        assertThat(people()).contains(PROMISED);
    }

    @Test
    void whatIsDeliveredTwiceIsDoneOnce() {
        var coordinator = onPeople(town.coordinator());
        fillIn(coordinator);

        coordinator.click(button(coordinator, "Give the role"));
        coordinator.again();
        coordinator.again();

        assertThat(people()).containsOnlyOnce(PROMISED);
    }

    @Test
    void aDoubleClickIsOneClickAndItsSuccessIsSaid() {
        var coordinator = onPeople(town.coordinator());
        fillIn(coordinator);
        var click = coordinator.clickOn(button(coordinator, "Give the role"));

        var answer = coordinator.say(click, click);

        assertThat(people()).containsOnlyOnce(PROMISED);
        assertThat(answer.body()).contains("Ana has the role");
        assertThat(coordinator.all(NativeButton.class)).isEmpty();
        assertThat(button(coordinator, "Give the role").isEnabled()).isTrue();
    }

    @Test
    void aButtonThatIsDisabledOrNotShownDoesNothing() {
        var coordinator = onPeople(town.coordinator());
        fillIn(coordinator);
        var invite = button(coordinator, "Give the role");

        coordinator.change(() -> invite.setEnabled(false));
        coordinator.click(invite);
        coordinator.change(() -> {
            invite.setEnabled(true);
            invite.setVisible(false);
        });
        coordinator.click(invite);
        coordinator.change(() -> {
            invite.setVisible(true);
            invite.getParent().orElseThrow().setVisible(false);
        });
        coordinator.click(invite);
        assertThat(people()).doesNotContain(PROMISED);

        coordinator.change(() -> invite.getParent().orElseThrow().setVisible(true));
        coordinator.click(invite);
        assertThat(people()).contains(PROMISED);
    }

    @Test
    void aDisabledFieldKeepsItsValue() {
        var coordinator = onPeople(town.coordinator());
        var name = coordinator.find(TextField.class, field -> true);
        coordinator.change(() -> name.setEnabled(false));

        coordinator.set(name, "value", "forged");

        assertThat(name.getValue()).isEmpty();
    }

    @Test
    void aClientCannotSwitchOnWhatTheServiceSwitchedOff() {
        var coordinator = onPeople(town.coordinator());
        var invite = button(coordinator, "Give the role");
        fillIn(coordinator);
        coordinator.change(() -> invite.setEnabled(false));

        coordinator.set(invite, "disabled", false);
        coordinator.set(invite, "hidden", false);
        coordinator.click(invite);

        assertThat(invite.isEnabled()).isFalse();
        assertThat(people()).doesNotContain(PROMISED);
    }

    @Test
    void aScreenOpenedBeforeTheRoleWasWithdrawnIsOfNoUseAfterwards() {
        var coordinator = onPeople(town.coordinator());
        fillIn(coordinator);
        var invite = button(coordinator, "Give the role");
        withdraw(town.coordinator());

        var answer = coordinator.click(invite);

        assertThat(answer.body()).contains("/app/").doesNotContain("@" + town.slug());
        assertThat(peopleSeenBySomebodyElse()).doesNotContain(PROMISED);
    }

    @Test
    void aScreenForOtherRolesIsNotBuilt() {
        for (var role : List.of(Role.OFFICER, Role.CONTRIBUTOR, Role.MONITOR)) {
            var person = signedIn(town.in(role));

            var answer = person.open(town.slug() + "/people").navigate(town.slug() + "/people");

            assertThat(answer.body()).as("%s", role).doesNotContain("@" + town.slug());
            assertThat(person.all(EmailField.class)).as("%s", role).isEmpty();
        }
    }

    @Test
    void theMeasureOfAPlanIsReadOnlyForTheOfficerWhateverTheySend() {
        var plan = draft(town);
        var officer = signedIn(town.officer()).open(town.slug() + "/plan/" + slug(town, plan) + "/measures/1");
        var before = town.as(town.coordinator(), () -> overview.preview(plan));
        assertThat(officer.all(TextArea.class)).isNotEmpty();

        for (var field : officer.all(TextArea.class)) officer.set(field, "value", "forged");
        for (var field : officer.all(TextField.class)) officer.set(field, "value", "forged");
        for (var button : officer.all(Button.class)) officer.click(button);

        assertThat(town.as(town.coordinator(), () -> overview.preview(plan))).isEqualTo(before);
    }

    @Test
    void noScreenLeadsIntoAnotherTown() {
        var other = cast.town();
        var plan = draft(other);
        var coordinator = onPeople(town.coordinator());

        for (var route : List.of("", "/people", "/history", "/plan", "/plan/" + slug(other, plan))) {
            var answer = coordinator.navigate(other.slug() + route);
            assertThat(answer.body())
                    .as(route)
                    .doesNotContain("Town of " + other.slug())
                    .doesNotContain("@" + other.slug())
                    .doesNotContain("Action plan 2025");
        }
        assertThat(coordinator.all(EmailField.class)).isEmpty();
    }

    @Test
    void whatWasOpenForOneTownWritesIntoThatTownOnly() {
        var other = cast.town();
        cast.joins(other.slug(), town.coordinator(), Role.OFFICER);
        var both = onPeople(town.coordinator());
        fillIn(both);
        var invite = button(both, "Give the role");

        both.navigate(other.slug());
        both.click(invite);

        assertThat(people()).contains(PROMISED);
        assertThat(other.as(other.coordinator(), members::all))
                .extracting(Member::email)
                .doesNotContain(PROMISED);
    }

    @Test
    void withoutTheScreensOwnTokenNothingIsHeard() {
        var coordinator = onPeople(town.coordinator());
        fillIn(coordinator);
        var click = coordinator.clickOn(button(coordinator, "Give the role"));

        for (var token : List.of("", "init", "00000000-0000-0000-0000-000000000000"))
            coordinator.say(coordinator.screen(), token, click);

        assertThat(people()).doesNotContain(PROMISED);
    }

    @Test
    void anotherPersonsScreenCannotBeSpokenTo() {
        var coordinator = onPeople(town.coordinator());
        fillIn(coordinator);
        var click = coordinator.clickOn(button(coordinator, "Give the role"));
        var officer = signedIn(town.officer());
        for (int i = 0; i <= coordinator.screen(); i++) officer.open(town.slug());

        officer.say(coordinator.screen(), coordinator.token(), click);

        assertThat(people()).doesNotContain(PROMISED);
    }

    @Test
    void nobodySignsSomebodyElseOut() {
        var coordinator = onPeople(town.coordinator());

        assertThat(coordinator.get("/logout").statusCode()).isIn(302, 403, 404, 405);
        assertThat(coordinator.post("/logout", "").statusCode()).isEqualTo(403);

        fillIn(coordinator);
        coordinator.click(button(coordinator, "Give the role"));
        assertThat(people()).contains(PROMISED);
    }

    @Test
    void whoOpensScreenAfterScreenIsToldSoAndLosesNone() {
        var coordinator = onPeople(town.coordinator());
        int first = coordinator.screen();
        for (int i = 1; i < 20; i++) coordinator.open(town.slug() + "/people");

        for (int i = 0; i < 10; i++) {
            var refused = coordinator.get("?v-r=init&location=" + town.slug() + "/people&query=");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("20 screens", "Nothing you typed");
        }
        assertThat(coordinator.screens()).hasSize(20).contains(first);
        fillIn(coordinator);
        coordinator.click(button(coordinator, "Give the role"));
        assertThat(people()).contains(PROMISED);
    }

    @Test
    void manyScreensAskedForAtOnceAreNoMore() throws InterruptedException {
        var coordinator = onPeople(town.coordinator());
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 60; i++)
                browsers.submit(() -> coordinator.get("?v-r=init&location=" + town.slug() + "/people&query="));
        }
        coordinator.say();

        await().untilAsserted(() -> assertThat(coordinator.screens()).hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void aScreenThatIsClosedMakesRoomForAnother() {
        var coordinator = onPeople(town.coordinator());
        for (int i = 1; i < 20; i++) coordinator.open(town.slug() + "/people");
        int closed = coordinator.inside(screen -> {
            screen.close();
            return screen.getUIId();
        });
        coordinator.say();
        // The screen is taken out after the answer has been sent.
        await().until(() -> !coordinator.screens().contains(closed));

        assertThat(coordinator.open(town.slug() + "/people").screens())
                .hasSize(20)
                .doesNotContain(closed);
    }

    private Forger signedIn(Person person) {
        return Forger.signedIn(service, person);
    }

    private Forger onPeople(Person person) {
        return signedIn(person).open(town.slug() + "/people");
    }

    @SuppressWarnings("unchecked")
    private static void fillIn(Forger person) {
        person.set(person.find(TextField.class, field -> true), "value", "Ana");
        person.set(person.find(EmailField.class, field -> true), "value", PROMISED);
        person.change(() -> person.find(Select.class, list -> "Role".equals(list.getLabel()))
                .setValue(Role.MONITOR));
    }

    private static Button button(Forger person, String words) {
        return person.find(Button.class, button -> words.equals(button.getText()));
    }

    private List<String> people() {
        return town.as(town.coordinator(), members::all).stream()
                .map(Member::email)
                .toList();
    }

    private List<String> peopleSeenBySomebodyElse() {
        var second = new Person("second-" + town.slug(), "Second", "second@example.org");
        cast.joins(town.slug(), second, Role.COORDINATOR);
        return town.as(second, members::all).stream().map(Member::email).toList();
    }

    /// Beside another coordinator, for the last one stays.
    private void withdraw(Person person) {
        cast.joins(town.slug(), new Person("second-" + town.slug(), "Second", "second@example.org"), Role.COORDINATOR);
        town.run(
                town.coordinator(),
                () -> members.all().stream()
                        .filter(member -> member.email().equals(person.email()))
                        .forEach(member -> members.withdraw(member.id())));
    }

    private PlanId draft(Town town) {
        return town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
    }

    private String slug(Town town, PlanId plan) {
        return town.as(town.coordinator(), () -> overview.preview(plan)).slug();
    }
}
