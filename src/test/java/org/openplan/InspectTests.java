package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The report of the command line.
class InspectTests {

    private static final String PLAN = """
            Akcioni plan 2024-2025

            Mera 1. Otvoreni budžet\t\t
            Odgovorna institucija\tOdeljenje za finansije\t
            Glavni cilj\tDa budžet bude razumljiv građanima.\t
            Koraci\tDatum početka\tDatum završetka
            1. Izrada vodiča\tI kvartal 2024.\tkontinuirano
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void aPlanIsPrintedWithItsFindings() throws IOException {
        assertThat(inspect(file(PLAN))).isZero();
        var report = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(report.propertyNames()).containsExactly("document", "findings");
        assertThat(report.at("/document/languages/0").asString()).isEqualTo("sr-Latn");
        assertThat(report.at("/document/measures/0/steps/0/start").asString()).isEqualTo("2024-Q1");
        assertThat(report.at("/findings/0").propertyNames())
                .containsExactly("rule", "severity", "measure", "step", "field", "source", "message");
        assertThat(errors.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void theSameFileGivesTheSameIdsEachTime() throws IOException {
        assertThat(inspect(file(PLAN))).isZero();
        var first = out.toString(StandardCharsets.UTF_8);
        out.reset();
        assertThat(inspect(file(PLAN))).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
        var measure = JsonMapper.shared().readTree(first).at("/document/measures/0");
        assertThat(UUID.fromString(measure.path("id").asString()).version()).isEqualTo(5);
        assertThat(UUID.fromString(measure.at("/steps/0/id").asString()).version())
                .isEqualTo(5);
    }

    @Test
    void messagesAreInTheLanguageAskedFor() throws IOException {
        assertThat(inspect(file(PLAN), "--lang", "sr-Cyrl")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Мера 1").contains("\"languages\":[\"sr-Cyrl\"]");
    }

    @Test
    void noPlanIsOneLineAndTheNumberTwo() throws IOException {
        assertThat(inspect(file("Dear all"))).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(errors.toString(StandardCharsets.UTF_8).strip().lines()).hasSize(1);
    }

    @Test
    void aMissingFileAndAMissingArgumentAreOneLineEach() {
        assertThat(inspect(folder.resolve("none.docx").toString())).isEqualTo(2);
        assertThat(inspect()).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8).strip().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--help", "--lang", "--language=en"})
    void whatIsNoFileIsToldHowToAsk(String argument) {
        assertThat(inspect(argument)).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("Usage: ")
                .hasLineCount(1);
    }

    @Test
    void aTagOfNoLanguageIsRefusedInOneLine() throws IOException {
        assertThat(inspect(file(PLAN), "--lang", "not a tag!")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("“not a tag!”")
                .hasLineCount(1);
    }

    @Test
    void aNameOfSeveralLinesIsStillOneLine() {
        assertThat(inspect("no\nsuch\u2028plan\u0007.docx")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("no such plan")
                .hasLineCount(1);
    }

    @Test
    void aFileOfAnyNameIsRead() throws IOException {
        var named = Files.writeString(folder.resolve("План града\nза 2024 – “нацрт”.txt"), PLAN);
        assertThat(inspect(named.toString())).isZero();
    }

    private int inspect(String... arguments) {
        var asked = Stream.concat(Stream.of("inspect"), Stream.of(arguments)).toArray(String[]::new);
        return Commands.run(new PrintStream(out), new PrintStream(errors), asked);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.txt"), text).toString();
    }
}
