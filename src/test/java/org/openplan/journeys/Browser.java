package org.openplan.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A person's own Chromium, driven by what they see: labels, words on buttons, links.
final class Browser implements AutoCloseable {

    static final int SMALLEST = 320;
    static final int PHONE = 390;
    static final int TABLET = 768;
    static final int DESKTOP = 1280;

    private static final String QUIET =
            "return !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                    + ".every(client => !client.isActive || !client.isActive())";

    private final Chromium chromium;
    private final ChromeDriver driver;
    private final List<String> hindrances = new ArrayList<>();
    private final Set<String> complaints = new LinkedHashSet<>();

    Browser() {
        this(Chromium.any());
    }

    Browser(Chromium chromium) {
        this.chromium = chromium;
        driver = chromium.driver();
        width(DESKTOP);
    }

    ChromeDriver driver() {
        return driver;
    }

    Browser width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < TABLET));
        return this;
    }

    /// Whether pages may run their scripts from the next one on.
    Browser scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    Browser open(String path) {
        return visit(Service.ADDRESS.resolve(path).toString());
    }

    Browser visit(String address) {
        driver.get(address);
        return settled();
    }

    /// Keycloak asks for the name on one page and for the password on the next.
    Browser signIn(String email) {
        KeycloakServer.ready();
        open("/app/");
        see(By.id("username")).sendKeys(email, Keys.ENTER);
        see(By.id("password")).sendKeys(KeycloakServer.PASSWORD, Keys.ENTER);
        until("the workspace", () -> address().getPath().startsWith("/app/"));
        return settled();
    }

    URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    Browser reads(String... words) {
        for (var word : words) until("“" + word + "”", () -> text().contains(word));
        return this;
    }

    WebElement see(By what) {
        return wait(
                what.toString(),
                there -> driver.findElements(what).stream()
                        .filter(this::isShown)
                        .reduce((first, last) -> last)
                        .map(this::inTheMiddle)
                        .orElse(null));
    }

    /// Also what the workspace's own scrolling area has out of sight.
    private boolean isShown(WebElement element) {
        return Boolean.TRUE.equals(driver.executeScript("return arguments[0].checkVisibility()", element));
    }

    private WebElement inTheMiddle(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        return element;
    }

    /// The button or link with these words; of several the last, which is the one in front.
    Browser click(String words) {
        return click(By.xpath("//*[self::vaadin-button or self::button or self::a or self::vaadin-side-nav-item"
                + " or self::vaadin-tab or @role='button'][normalize-space()=" + quoted(words) + "]"));
    }

    Browser click(By what) {
        settled();
        waiting(() -> "No click on " + what).until(there -> isClicked(see(what)));
        return settled();
    }

    /// What lies under something that is just leaving is tried again; what was clicked once is not.
    private static boolean isClicked(WebElement element) {
        try {
            element.click();
            return true;
        } catch (ElementNotInteractableException notYet) {
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        }
    }

    /// Unfolds the parts and entries whose titles begin so, from the outer to the inner.
    Browser unfold(String... titles) {
        for (var title : titles) {
            var summary = By.xpath("//summary[*[self::h2 or self::h3 or self::h4][starts-with(normalize-space(), "
                    + quoted(title) + ")]]");
            if (driver.executeScript("return arguments[0].parentElement.open", see(summary))
                    .equals(false)) click(summary);
        }
        return this;
    }

    /// The field with this label; of several the last, which is the one added last.
    WebElement field(String label) {
        return field(label, "//body");
    }

    WebElement field(String label, String within) {
        var named = see(By.xpath(within + "//label[normalize-space()=" + quoted(label) + "]"));
        return see(By.id(named.getDomAttribute("for")));
    }

    Browser fill(String label, String value) {
        return fill(field(label), value);
    }

    Browser fill(WebElement field, String value) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys(value, Keys.TAB);
        return settled();
    }

    /// A day, as every calendar here understands it; the calendar closes over it.
    Browser date(String label, String day) {
        field(label).sendKeys(Keys.chord(Keys.CONTROL, "a"), day, Keys.ENTER, Keys.TAB);
        return settled();
    }

    /// Types what is looked for into a list that opens, and takes what it offers.
    Browser choose(WebElement field, String entry) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), entry);
        see(By.xpath("//*[self::vaadin-combo-box-item or self::vaadin-multi-select-combo-box-item]"
                + "[normalize-space()=" + quoted(entry) + "]"));
        field.sendKeys(Keys.ENTER, Keys.TAB);
        return settled();
    }

    /// Chooses in a list in which nothing can be typed.
    Browser select(String label, String entry) {
        click(By.xpath("//vaadin-select[label[normalize-space()=" + quoted(label) + "]]"));
        click(By.xpath("//vaadin-select-item[normalize-space()=" + quoted(entry) + "]"));
        return settled();
    }

    /// Types what is not in the list yet.
    Browser name(WebElement field, String entry) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), entry, Keys.ENTER, Keys.TAB);
        return settled();
    }

    /// Ticks the choice with these words.
    Browser tick(String group, String words) {
        return click(By.xpath("//*[self::vaadin-radio-group or self::vaadin-checkbox-group][label[normalize-space()="
                + quoted(group) + "]]//*[self::vaadin-radio-button or self::vaadin-checkbox][contains(., "
                + quoted(words) + ")]/label"));
    }

    /// Reads what the next edition of the plan changes, and publishes it.
    Browser publish(String plan) {
        open(plan + "/next-edition");
        click(By.xpath("//vaadin-checkbox/label[contains(., 'publish this for')]"));
        return click(By.xpath("//vaadin-button[starts-with(normalize-space(), 'Publish edition')]"));
    }

    Browser upload(Path file) {
        var input = (WebElement) driver.executeScript("const upload = document.querySelector('vaadin-upload');"
                + "return upload.shadowRoot.querySelector('input[type=file]')"
                + " || upload.querySelector('input[type=file]')");
        input.sendKeys(file.toAbsolutePath().toString());
        return settled();
    }

    Browser settled() {
        until("rest", () -> Boolean.TRUE.equals(driver.executeScript(QUIET)));
        return this;
    }

    /// What a visitor with assistive technology would stumble over here.
    List<Axe.Stumble> stumblingBlocks() {
        fromTheTop();
        return Axe.on(driver);
    }

    /// The same on a small phone and at a desk, and where the page is wider than the screen, also on a tablet.
    List<String> stumblesAtEveryWidth(String page) {
        var found = new ArrayList<String>();
        for (int pixels : List.of(SMALLEST, TABLET, DESKTOP)) {
            width(pixels);
            var where = page + " at " + pixels + ": ";
            if (pixels != TABLET) stumblingBlocks().forEach(stumble -> found.add(where + stumble.said()));
            if (overflows() > 0) found.add(where + "wider than the screen by " + overflows());
        }
        return found;
    }

    /// A field that scrolled half under the bar with the save button is not a small target.
    private void fromTheTop() {
        driver.executeScript("const layout = document.querySelector('vaadin-app-layout');"
                + "const content = layout && layout.shadowRoot.querySelector('[part~=content]');"
                + "for (const one of [document.scrollingElement, layout, content]) if (one) one.scrollTop = 0");
    }

    /// By how many pixels the page is wider than the screen.
    long overflows() {
        return (Long) driver.executeScript(
                "const page = document.documentElement; return page.scrollWidth - page.clientWidth");
    }

    /// The addresses the page fetched besides itself.
    @SuppressWarnings("unchecked")
    List<String> asked() {
        return (List<String>)
                driver.executeScript("return performance.getEntriesByType('resource').map(one => one.name)");
    }

    /// For people to look at, on a phone and on a desktop, where `-Dopenplan.photographs=true` asks for it.
    Browser photograph(String name) {
        if (!Boolean.getBoolean("openplan.photographs")) return this;
        for (int pixels : List.of(PHONE, DESKTOP)) width(pixels).settled().picture(name + "-" + pixels);
        return this;
    }

    private void picture(String name) {
        try {
            var folder = Files.createDirectories(Path.of("target/screenshots"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A station of a journey: how it looks, and what would seriously hinder somebody here.
    Browser station(String name) {
        stumblingBlocks().stream()
                .filter(Axe.Stumble::isSevere)
                .forEach(stumble -> hindrances.add(name + ": " + stumble.said()));
        return photograph(name);
    }

    /// What the browser refused to load or run because of a content policy, so far.
    List<String> complaints() {
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(line -> line.contains("Content Security Policy"))
                .forEach(complaints::add);
        return List.copyOf(complaints);
    }

    /// What was met at the stations so far.
    List<String> hindrances() {
        return List.copyOf(hindrances);
    }

    void until(String what, BooleanSupplier holds) {
        wait(what, there -> holds.getAsBoolean() ? true : null);
    }

    private <T> T wait(String what, Function<ChromeDriver, T> found) {
        return waiting(() -> failure(what))
                .ignoring(StaleElementReferenceException.class)
                .until(there -> found.apply(driver));
    }

    private FluentWait<WebDriver> waiting(Supplier<String> complaint) {
        return new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(50)).withMessage(complaint);
    }

    private String failure(String what) {
        picture("failed");
        return "No " + what + " at " + driver.getCurrentUrl() + ", which reads:\n" + text();
    }

    static String quoted(String words) {
        return words.contains("'") ? "\"" + words + "\"" : "'" + words + "'";
    }

    @Override
    public void close() {
        chromium.leave();
    }
}
