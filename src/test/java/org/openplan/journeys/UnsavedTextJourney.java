package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;
import static org.openplan.journeys.Needs.Part.MYSQL;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/// Whoever types and leaves, in whatever way, finds the text again; nobody else does.
@Needs({MYSQL, KEYCLOAK, CHROMIUM})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ResourceLock(Turn.PAGES)
class UnsavedTextJourney {

    private static final String COORDINATOR = "coordinator@primer.example";
    private static final String GOAL = "Main goal";
    private static final String KEPT =
            "return Object.keys(localStorage).filter(key => key.startsWith('openplan-unsaved/'))";
    private static final String WARNS = "const leaving = new Event('beforeunload', {cancelable: true});"
            + "window.dispatchEvent(leaving); return leaving.defaultPrevented";

    private static String first = "";
    private static @Nullable Browser browser;

    @BeforeAll
    static void start() {
        Service.on(Service.Database.MYSQL);
        Demo.isPublished();
        first = "/app/primer/plan/" + Demo.plan("sr-Latn").replaceAll(".*/", "") + "/measures/1";
        browser = new Browser().signIn(COORDINATOR);
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
    }

    @Test
    @Order(1)
    void whoFollowsALinkAtOnceLosesNothing() {
        here().open(first);
        type("Typed before a link.");
        click("measures/2");
        here().reads("Measure 2");

        assertThat(reopened()).endsWith("Typed before a link.");
    }

    @Test
    @Order(2)
    void whoGoesBackAtOnceLosesNothing() {
        here().open(first.replace("measures/1", "measures/2"));
        click("measures/1");
        here().reads("Measure 1");
        type("Typed before going back.");
        here().driver().navigate().back();
        here().reads("Measure 2");

        assertThat(reopened()).endsWith("Typed before going back.");
        assertThat(kept()).isZero();
    }

    @Test
    @Order(3)
    void whoClosesTheTabIsWarnedAndFindsTheTextAgain() {
        here().open(first);
        type("Typed before closing.");
        assertThat(here().text()).contains("Saving…");
        var window = here().driver().getWindowHandle();
        var other = here().driver().switchTo().newWindow(WindowType.TAB).getWindowHandle();
        here().driver().switchTo().window(window);
        type(" And more.");
        assertThat(here().driver().executeScript(WARNS)).isEqualTo(true);
        here().driver().close();
        here().driver().switchTo().window(other);
        here().width(Browser.DESKTOP); // a tab has a width of its own

        assertThat(reopened()).endsWith("Typed before closing. And more.");
        here().until("nothing kept", () -> kept() == 0);
        assertThat(here().driver().executeScript(WARNS)).isEqualTo(false);
    }

    @Test
    @Order(4)
    void afterTheSessionEndedTheTextIsPutBackAsTextAndSaved() {
        here().open(first).unfold("Why");
        endSession();
        type("<img src=x onerror='window.odd = 1'> typed too late", Keys.TAB);
        here().reads("You have been signed out");
        here().driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);

        here().reads("It is back in its place: " + GOAL, "Saved");
        assertThat(value()).endsWith("<img src=x onerror='window.odd = 1'> typed too late");
        assertThat(here().driver().executeScript("return window.odd")).isNull();
        assertThat(kept()).isZero();
        here().station("text-put-back");
        assertThat(here().hindrances()).isEmpty();
        assertThat(here().complaints()).isEmpty();
    }

    @Test
    @Order(5)
    void withoutTheCookieItIsSaidInOurWords() {
        here().open(first).unfold("Why");
        here().driver().manage().deleteCookieNamed("openplan");
        type(" And later still.", Keys.TAB);
        here().reads("You have been signed out");
        assertThat(here().text()).doesNotContain("Cookies");
        here().driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);

        here().reads("It is back in its place: " + GOAL);
        assertThat(value()).endsWith("And later still.");
    }

    @Test
    @Order(6)
    void afterADayTheTextIsGone() {
        leaveRefused();
        here().driver()
                .executeScript("for (const key of Object.keys(localStorage)) if (key.startsWith('openplan-unsaved/')) {"
                        + "const text = JSON.parse(localStorage[key]); text.at -= 25 * 60 * 60 * 1000;"
                        + "localStorage[key] = JSON.stringify(text) }");
        here().open(first).reads("Measure 1");

        assertThat(here().field("Number", "//details[@id='what']").getDomProperty("value"))
                .isEqualTo("1");
        assertThat(kept()).isZero();
    }

    @Test
    @Order(7)
    void whoeverSignsInElseFindsNothing() {
        leaveRefused();
        assertThat(kept()).isEqualTo(1);
        here().driver().manage().deleteAllCookies();
        here().visit(KeycloakServer.ADDRESS + "/realms/openplan/account/")
                .driver()
                .manage()
                .deleteAllCookies();
        here().signIn("officer@primer.example").reads("Primer");

        here().until("nothing kept", () -> kept() == 0);
    }

    @Test
    @Order(8)
    void theOfficersReportIsPutBackToo() {
        here().open("/app/primer/reporting").reads("hand in by");
        here().driver().manage().deleteCookieNamed("openplan");
        here().field("What was done").sendKeys("The officer wrote this too late.", Keys.TAB);
        here().reads("You have been signed out");
        here().driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);

        here().reads("It is back in its place: What was done", "not handed in yet");
        here().until("nothing kept", () -> kept() == 0);
    }

    @Test
    @Order(9)
    void afterSigningOutNothingIsKept() {
        here().driver().manage().deleteAllCookies();
        here().visit(KeycloakServer.ADDRESS + "/realms/openplan/account/")
                .driver()
                .manage()
                .deleteAllCookies();
        here().signIn(COORDINATOR);
        leaveRefused();
        assertThat(kept()).isEqualTo(1);
        here().click("Sign out");
        here().until("the sign-out", () -> !here().address().getPath().startsWith("/app/primer"));
        here().open("/");

        assertThat(kept()).isZero();
    }

    private static void type(CharSequence... keys) {
        var field = goal();
        field.sendKeys(Keys.chord(Keys.CONTROL, Keys.END));
        field.sendKeys(keys);
    }

    /// A number that is taken is not saved, and not lost either.
    private static void leaveRefused() {
        here().open(first);
        here().fill(here().field("Number", "//details[@id='what']"), "2").reads("Not saved yet");
    }

    private static void click(String address) {
        here().see(By.xpath("//nav[contains(@class, 'outline')]//a[substring(@href, string-length(@href) - "
                        + (address.length() - 1) + ") = '" + address + "']"))
                .click();
    }

    private static String reopened() {
        here().open(first).reads("Measure 1");
        here().until("the text", () -> value().contains("Typed"));
        return value();
    }

    private static String value() {
        return Objects.requireNonNull(goal().getDomProperty("value"));
    }

    private static WebElement goal() {
        return here().unfold("Why").field(GOAL);
    }

    private static int kept() {
        return ((List<?>) Objects.requireNonNull(here().driver().executeScript(KEPT))).size();
    }

    /// As after half an hour: the browser still has its cookie, but the service does not know it any more.
    private static void endSession() {
        var cookies = here().driver().manage();
        var cookie = Objects.requireNonNull(cookies.getCookieNamed("openplan"));
        cookies.deleteCookie(cookie);
        cookies.addCookie(new Cookie.Builder("openplan", "0".repeat(32))
                .path(cookie.getPath())
                .isHttpOnly(true)
                .build());
    }

    private static Browser here() {
        return Objects.requireNonNull(browser);
    }
}
