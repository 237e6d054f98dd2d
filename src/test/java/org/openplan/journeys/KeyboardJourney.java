package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;
import static org.openplan.journeys.Needs.Part.MYSQL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;

/// The work of a coordinator and of an officer, done without a mouse.
@Needs({MYSQL, KEYCLOAK, CHROMIUM})
class KeyboardJourney {

    private static final int FAR = 250;

    /// What the cursor is on is called, and whether one sees that it is there.
    private static final String NAME =
            "const at = document.activeElement; return (at.getAttribute('aria-label') || at.labels?.[0]?.innerText"
                    + " || document.getElementById(at.getAttribute('aria-labelledby')?.split(' ')[0])?.innerText"
                    + " || at.innerText || at.tagName).trim().split('\\n')[0]";
    /// Past the last field the cursor is in the browser's own bars before it comes back.
    private static final String SEEN = "const at = document.activeElement;return at === document.body ||"
            + " at.closest('[focus-ring]') !== null || getComputedStyle(at).outlineStyle !== 'none' ||"
            + " at.shadowRoot?.activeElement != null";

    @BeforeAll
    static void start() {
        Service.on(Service.Database.MYSQL);
        Demo.isPublished();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @ResourceLock(Turn.PAGES)
    void theCoordinatorWritesAMeasureAndPublishesIt() {
        var plan = Demo.plan("sr-Latn");
        var desk = "/app/primer/plan/" + plan.replaceAll(".*/", "");
        try (var coordinator = new Browser().signIn("coordinator@primer.example")) {
            var keys = new Keyboard(coordinator.open(desk + "/measures/1"));
            keys.to("Skip to content").type(Keys.ENTER).isOn("Measure 1").to("Number", 3);
            keys.to("Why").type(Keys.ENTER);
            keys.to("Main goal").type(Keys.chord(Keys.CONTROL, Keys.END), " Reached by keys alone.");
            coordinator.reads("Saved");
            keys.to("Other participants").type(Keys.ENTER);
            keys.to("Add a participant").type(Keys.ENTER).isOn("Name").type("Chamber of Trades");
            keys.back("Mesne zajednice").type(Keys.ENTER);
            keys.to("Remove participant 1").type(Keys.ENTER).isOn("Cancel");
            keys.back("Remove").type(Keys.ENTER).isOn("Srednja");
            coordinator.reads("Saved");
            keys.to("Sign out").isSeenAllTheWay();

            keys = new Keyboard(coordinator.open(desk + "/next-edition"));
            keys.to("I, ").type(Keys.SPACE);
            keys.to("Publish edition").type(Keys.ENTER);
            coordinator.reads("is public");
            keys.isSeenAllTheWay();
        }
        assertThat(Service.VISITOR.read(plan + "/measures/1")).contains("Reached by keys alone.", "Chamber of Trades");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void theOfficerReportsAStep() {
        try (var officer = new Browser().signIn("officer@primer.example")) {
            var keys = new Keyboard(officer.open("/app/primer/reporting").reads("Step 1 of"));
            keys.to("not started").type(Keys.SPACE);
            keys.to("What is holding this up?").type("The rooms are being repaired.");
            keys.to("Hand in and go on").type(Keys.ENTER);
            officer.reads("Step 2 of");
            keys.isSeenAllTheWay();
        }
    }

    private static final class Keyboard {

        private final Browser browser;
        private final List<String> unseen = new ArrayList<>();

        Keyboard(Browser browser) {
            this.browser = browser;
        }

        Keyboard to(String name) {
            return to(name, Keys.TAB);
        }

        Keyboard back(String name) {
            return to(name, Keys.chord(Keys.SHIFT, Keys.TAB));
        }

        Keyboard to(String name, int steps) {
            return to(name, Keys.TAB, steps);
        }

        private Keyboard to(String name, CharSequence step) {
            return to(name, step, FAR);
        }

        private Keyboard to(String name, CharSequence step, int most) {
            var way = new ArrayList<String>();
            for (int i = 0; i < most; i++) {
                browser.driver().switchTo().activeElement().sendKeys(step);
                way.add(name());
                if (browser.driver().executeScript(SEEN).equals(false)) unseen.add(name());
                if (name().startsWith(name)) return this;
            }
            throw new AssertionError("The way by keys never reaches “" + name + "”: " + way);
        }

        Keyboard type(CharSequence... keys) {
            browser.driver().switchTo().activeElement().sendKeys(keys);
            browser.settled();
            return this;
        }

        Keyboard isOn(String name) {
            browser.until("the cursor on “" + name + "”", () -> name().startsWith(name));
            return this;
        }

        void isSeenAllTheWay() {
            assertThat(unseen).isEmpty();
        }

        private String name() {
            return String.valueOf(browser.driver().executeScript(NAME));
        }
    }
}
