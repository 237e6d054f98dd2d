package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplan.journeys.Needs.Part.CHROMIUM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/// The script alone, on a page with one form and no server.
@Needs(CHROMIUM)
class UnsavedTextScriptJourney {

    private static final String FORM = """
            <!doctype html><meta charset="utf-8"><div id="form" data-unsaved="item"><input data-field="goal.en"></div>
            <script>%s; openplan.unsaved.signedIn('me'); window.kept = [];
            form.addEventListener('unsaved-kept', event => kept.push(event.detail));
            const draw = (place, value) => {
                form.innerHTML = `<input data-field="${place}">`;
                form.firstChild.value = value;
            }
            const sum = text => [...text].reduce((all, one) => Math.imul(31, all) + one.charCodeAt(0) | 0, 0);
            </script>
            """;

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable Browser browser;

    @BeforeAll
    static void start() throws IOException {
        var script = Files.readString(Path.of("src/main/resources/META-INF/resources/scripts/unsaved-text.js"));
        Files.writeString(folder.resolve("form.html"), FORM.formatted(script));
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
    }

    @BeforeEach
    void open() {
        here().visit(folder.resolve("form.html").toUri().toString());
        run("localStorage.clear()");
    }

    @Test
    void aFieldThatIsDrawnAnewKeepsWhatItSaidBefore() {
        run("draw('goal.en', 'Before')");
        type("!");
        run("draw('goal.en', 'Before!')");
        type("!");

        assertThat(kept()).containsExactly(Map.of("place", "goal.en", "value", "Before!!", "base", "Before"));
    }

    @Test
    void aFieldInAnotherLanguageStartsFromThatLanguage() {
        run("draw('goal.en', 'Before')");
        type("!");
        run("form.firstChild.dataset.field = 'goal.sr'; form.firstChild.value = 'Pre'; form.firstChild.blur()");
        run("openplan.unsaved.heard('item', {'goal.en': sum('Before!')})");
        type("!");

        assertThat(kept()).containsExactly(Map.of("place", "goal.sr", "value", "Pre!", "base", "Pre"));
    }

    @Test
    void whatIsStillKeptAfterTheServersAnswerIsSaid() {
        run("draw('goal.en', 'Before')");
        type("!");
        run("form.firstChild.blur(); draw('title.en', 'Title'); openplan.unsaved.heard('item', {})");
        assertThat(said())
                .isEqualTo(List.of(List.of(Map.of("place", "goal.en", "value", "Before!", "base", "Before"))));

        run("kept.length = 0; openplan.unsaved.heard('item', {'goal.en': sum('Before!')})");
        assertThat(said()).isEqualTo(List.of());
        assertThat(kept()).isEmpty();
    }

    @Test
    void entriesThatMovedAreForgottenAndThoseWithAnIdAreNot() {
        for (var place : List.of("participants.0.name", "steps.4-a.number")) {
            run("draw('" + place + "', 'Before')");
            type("!");
        }
        run("openplan.unsaved.moved('item', 'participants'); openplan.unsaved.moved('item', 'steps'); draw('x', '')");

        assertThat(kept()).extracting(one -> one.get("place")).containsExactly("steps.4-a.number");
    }

    private static void type(String keys) {
        here().driver().findElement(By.tagName("input")).sendKeys(keys);
    }

    /// What the page would find when it is opened again.
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> kept() {
        run("form.innerHTML = ''");
        return (List<Map<String, Object>>)
                Objects.requireNonNull(here().driver().executeScript("return openplan.unsaved.texts('item')"));
    }

    private static @Nullable Object said() {
        return here().driver().executeScript("return kept");
    }

    private static void run(String script) {
        here().driver().executeScript(script);
    }

    private static Browser here() {
        return Objects.requireNonNull(browser);
    }
}
