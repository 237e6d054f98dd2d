package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;
import static org.openplan.journeys.Needs.Part.MYSQL;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openplan.Mailbox;
import org.openplan.Visitor;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// From an invitation to the first screen, with a real Keycloak and a real mail server; and a forgotten password.
@Needs({MYSQL, KEYCLOAK, CHROMIUM})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InOrder.class)
class InvitationJourney {

    private static final String MIRA = "mira.savic@invited.example";
    private static final String CHOSEN = "four words of her own";
    private static final int HEAVIEST = 60_000;
    private static final Pattern LINK = Pattern.compile("http://\\S+/login-actions/action-token\\S+");

    private static String first;
    private static String second;

    @BeforeAll
    static void start() {
        Service.on(Service.Database.MYSQL);
        Demo.isPublished();
    }

    @Test
    @Order(1)
    void theCoordinatorInvitesAndSendsAgain() {
        try (var coordinator = new Browser().signIn("coordinator@primer.example")) {
            coordinator.open("/app/primer/people").fill("Name", "Mira Savić").fill("E-mail", MIRA);
            coordinator.select("Role", "officer");
            coordinator.click("Give the role").reads("An invitation goes to", "Invited on");
            first = Mailbox.invitation(JourneyMail.box().awaited(MIRA, 1).getLast());
            coordinator.station("invitation-sent");
            coordinator
                    .click(By.xpath("//vaadin-button[@aria-label='Send the invitation to Mira Savić again']"))
                    .station("invitation-language")
                    .click(By.xpath("//vaadin-confirm-dialog//vaadin-button[normalize-space()='Send again']"))
                    .reads("A new invitation goes to");
            second = Mailbox.invitation(JourneyMail.box().awaited(MIRA, 2).getLast());
            assertThat(coordinator.hindrances()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void theFormerLinkIsVoidAndLookingUsesNothingUp() {
        assertThat(Service.VISITOR.status("/invitation/" + first)).isEqualTo(404);
        for (int i = 0; i < 5; i++)
            assertThat(Service.VISITOR.status("/invitation/" + second)).isEqualTo(200);
    }

    @Test
    @Order(3)
    void sheFollowsTheLinkChoosesAPasswordAndIsInTheTown() {
        try (var mira = new Browser()) {
            mira.open("/invitation/" + second).station("invitation-open");
            mira.click(By.cssSelector("main button")).see(By.id("once"));
            mira.open("/invitation/" + second).click(By.cssSelector("main button"));
            var once = mira.see(By.id("once")).getText();
            mira.station("invitation-accepted").click(By.cssSelector("main a.act"));
            mira.see(By.id("password"));
            assertThat(mira.text()).contains(MIRA);
            mira.station("keycloak-password").see(By.id("password")).sendKeys(once, Keys.ENTER);
            mira.see(By.id("password-new")).sendKeys(CHOSEN);
            mira.station("keycloak-new-password").see(By.id("password-confirm")).sendKeys(CHOSEN, Keys.ENTER);
            mira.until("the town", () -> mira.address().getPath().equals("/app/primer"));
            mira.settled();
            assertThat(mira.hindrances()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void theLinkWorksOnce() {
        var answer = Service.VISITOR.get("/invitation/" + second);

        assertThat(Visitor.text(answer)).contains(MIRA).doesNotContain("<form");
        assertThat(Service.VISITOR
                        .ask("POST", "/invitation/" + second)
                        .headers()
                        .map())
                .doesNotContainKey("set-cookie");
    }

    @Test
    @Order(5)
    void aForgottenPasswordIsSetAnewByAMailThatArrives() {
        try (var mira = new Browser()) {
            KeycloakServer.ready();
            mira.open("/app/").see(By.id("username"));
            mira.click("Forgot your password?").see(By.id("username")).sendKeys(MIRA, Keys.ENTER);
            mira.reads("a mail with a link is on its way").station("keycloak-forgotten");
            var mail = Mailbox.text(JourneyMail.box().awaited(MIRA, 3).getLast());
            var link = LINK.matcher(mail);
            assertThat(link.find()).as(mail).isTrue();
            mira.visit(link.group()).see(By.id("password-new")).sendKeys(CHOSEN + " again");
            mira.see(By.id("password-confirm")).sendKeys(CHOSEN + " again", Keys.ENTER);
            mira.until("the workspace", () -> mira.address().getPath().startsWith("/app"));
            assertThat(mira.hindrances()).isEmpty();
        }
    }

    @Test
    @Order(6)
    void keycloaksPagesAreLightAndReadableAtEveryWidthInEveryLanguage() {
        try (var visitor = new Browser()) {
            visitor.open("/app/").see(By.id("username"));
            for (var language : new String[] {"English", "Srpski", "Српски"}) {
                visitor.click(language);
                assertThat(visitor.stumblesAtEveryWidth("sign-in, " + language)).isEmpty();
                assertThat(bytes(visitor)).isLessThan(HEAVIEST);
            }
            assertThat(visitor.text()).contains("Пријава", "Настави").doesNotContain("Prijava");
            assertThat(language(visitor)).isEqualTo("sr-Cyrl");
            visitor.click("Srpski").reads("Prijava");
            assertThat(language(visitor)).isEqualTo("sr-Latn");
        }
    }

    private static String language(Browser visitor) {
        return visitor.driver().findElement(By.tagName("html")).getDomAttribute("lang");
    }

    private static long bytes(Browser visitor) {
        return (Long) visitor.driver()
                .executeScript("return performance.getEntries()"
                        + ".filter(one => one.decodedBodySize).reduce((all, one) => all + one.decodedBodySize, 0)");
    }
}
