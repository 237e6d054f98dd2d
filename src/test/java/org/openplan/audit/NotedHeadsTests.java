package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotedHeadsTests {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    @TempDir
    Path data;

    NotedHeads heads;

    @BeforeEach
    void aNode() {
        heads = new NotedHeads(data, Clock.systemUTC());
    }

    @Test
    void aNewNodeKnowsNothingAndContradictsNothing() {
        assertThat(heads.knows("alfa")).isFalse();
        assertThat(heads.of("alfa").last()).isZero();
        assertThat(heads.of("alfa").agrees(1, ONE)).isTrue();
    }

    @Test
    void everyEndThatWasNotedIsKnownForEver() {
        heads.note("alfa", 1, ONE);
        heads.note("alfa", 2, TWO);

        var seen = new NotedHeads(data, Clock.systemUTC()).of("alfa");
        assertThat(seen.last()).isEqualTo(2);
        assertThat(seen.agrees(1, ONE)).isTrue();
        assertThat(seen.agrees(1, TWO)).isFalse();
        assertThat(heads.of("beta").last()).isZero();
    }

    @Test
    void aNumberKeepsTheHashItWasFirstNotedWith() {
        heads.note("alfa", 1, ONE);
        heads.note("alfa", 1, TWO);

        assertThat(heads.of("alfa").agrees(1, TWO)).isFalse();
    }

    @Test
    void whatWasNotedBeforeAnEndWasAcceptedCountsNoLonger() {
        heads.note("alfa", 5, ONE);
        heads.accept("alfa", 3, TWO);

        assertThat(heads.of("alfa").last()).isEqualTo(3);
        heads.accept("alfa", 0, "");
        assertThat(heads.of("alfa").last()).isZero();
    }

    @Test
    void aLineThatWasTornIsLeftOut() throws IOException {
        heads.note("alfa", 1, ONE);
        Files.writeString(data.resolve("trail/alfa.heads"), "2 22", StandardOpenOption.APPEND);
        heads.note("alfa", 3, TWO);
        heads.note("alfa", 4, ONE);

        var seen = heads.of("alfa");
        assertThat(seen.hashes()).containsOnlyKeys(1L, 4L);
    }

    @Test
    void aFolderThatCannotBeWrittenToHindersNoChange() throws IOException {
        Files.writeString(data.resolve("trail"), "in the way");

        heads.note("alfa", 1, ONE);

        assertThat(heads.knows("alfa")).isFalse();
    }
}
