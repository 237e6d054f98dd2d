package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the command line says to those who ask for what it does not have.
class CommandsTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "nonsense, openplan",
        "tenants, tenants check|apply",
        "tenants delete, tenants check|apply",
        "trail, trail check",
        "trail check twice, openplan trail check",
        "inspect, inspect FILE [--lang TAG]",
        "inspect one two, inspect FILE [--lang TAG]",
        "inspect @file @file, inspect FILE [--lang TAG]"
    })
    void whoAsksWronglyIsToldHowToAskInOneLine(String asked, String usage) {
        assertThat(run(asked.split(" "))).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8))
                .startsWith("Usage: " + usage)
                .hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void theTenantsOfTheRepositoryAreRight() {
        assertThat(run("tenants", "check")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).contains("primer is right", "novi-pazar is right");
        assertThat(errors.size()).isZero();
    }

    @Test
    void aNameThatBeginsWithAnAtIsAFileAndNotAList() {
        assertThat(run("inspect", "@plan.docx")).isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("@plan.docx")
                .hasLineCount(1);
    }

    private int run(String... arguments) {
        return Commands.run(new PrintStream(out), new PrintStream(errors), arguments);
    }
}
