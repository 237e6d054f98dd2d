package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotedHeadsTests {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    @TempDir
    Path data;

    NotedHeads heads;

    @BeforeEach
    void aNode() {
        heads = node();
    }

    private NotedHeads node() {
        return new NotedHeads(data, new NodeKey(data.resolve("trail/key")), Clock.systemUTC());
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

        var seen = node().of("alfa");
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
        assertThat(seen.hashes()).containsOnlyKeys(1L, 3L, 4L);
        assertThat(seen.flaw()).isNull();
    }

    @Test
    void onlyItsOwnerReadsTheKey() throws IOException {
        heads.note("alfa", 1, ONE);

        assertThat(Files.getPosixFilePermissions(data.resolve("trail/key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatIsAsThisNodeSignedItHasNoFlaw() {
        heads.note("alfa", 1, ONE);
        heads.note("beta", 1, ONE);
        heads.note("alfa", 2, TWO);

        assertThat(node().of("alfa").flaw()).isNull();
        assertThat(node().of("beta").flaw()).isNull();
        assertThat(node().of("gamma").flaw()).isNull();
    }

    @Test
    void aFileThatWasDeletedIsMissed() throws IOException {
        heads.note("alfa", 1, ONE);
        Files.delete(data.resolve("trail/alfa.heads"));

        assertThat(node().of("alfa").flaw()).isEqualTo(TrailFlaw.notesMissing("alfa.heads"));

        Files.delete(data.resolve("trail/list"));
        assertThat(node().of("alfa").flaw()).isEqualTo(TrailFlaw.notesMissing("list"));
    }

    @Test
    void aDeletedListDoesNotBeginAnewUnseen() throws IOException {
        heads.note("alfa", 1, ONE);
        Files.delete(data.resolve("trail/alfa.heads"));
        Files.delete(data.resolve("trail/list"));
        var restarted = node();
        restarted.note("alfa", 2, TWO);

        assertThat(restarted.of("alfa").flaw()).isEqualTo(TrailFlaw.notesChanged(1, "list"));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "3, 3"})
    void aLineThatWasTakenOutOrChangedIsFound(int line, int found) throws IOException {
        var file = data.resolve("trail/alfa.heads");
        for (int number = 1; number <= 4; number++) heads.note("alfa", number, ONE);
        var lines = new ArrayList<>(Files.readAllLines(file));
        var whole = List.copyOf(lines);
        lines.remove(line - 1);
        Files.write(file, lines);
        assertThat(node().of("alfa").flaw()).isEqualTo(TrailFlaw.notesChanged(line, "alfa.heads"));

        lines.clear();
        lines.addAll(whole);
        lines.set(found - 1, lines.get(found - 1).replace(ONE, TWO));
        Files.write(file, lines);
        assertThat(node().of("alfa").flaw()).isEqualTo(TrailFlaw.notesChanged(found, "alfa.heads"));
    }

    @Test
    void aLineWithoutASignatureOrOfAnotherKeyIsFound() throws IOException {
        var file = data.resolve("trail/alfa.heads");
        heads.note("alfa", 1, ONE);
        Files.writeString(file, "2 " + TWO + " 2026-01-01T00:00:00Z\n", StandardOpenOption.APPEND);
        assertThat(node().of("alfa").flaw()).isEqualTo(TrailFlaw.notesChanged(2, "alfa.heads"));
        assertThat(node().of("alfa").last()).isEqualTo(1);

        Files.delete(data.resolve("trail/key"));
        heads = node();
        heads.note("beta", 1, ONE);
        assertThat(heads.of("alfa").flaw()).isEqualTo(TrailFlaw.notesChanged(1, "alfa.heads"));
    }

    @Test
    void signaturesCannotBeTakenOffAll() throws IOException {
        var file = data.resolve("trail/alfa.heads");
        heads.note("alfa", 1, ONE);
        Files.writeString(file, "1 " + TWO + " 2026-01-01T00:00:00Z\n");

        assertThat(node().of("alfa").flaw()).isEqualTo(TrailFlaw.notesChanged(1, "alfa.heads"));
    }

    @Test
    void theOperatorGoesOnAfterAFlaw() throws IOException {
        heads.note("alfa", 5, ONE);
        Files.delete(data.resolve("trail/alfa.heads"));
        Files.delete(data.resolve("trail/list"));
        heads.accept("alfa", 3, TWO);

        assertThat(node().of("alfa").flaw()).isNull();
        assertThat(node().of("alfa").last()).isEqualTo(3);
    }

    @Test
    void unsignedLinesOfTheVersionBeforeCountAndAreCoveredFromThenOn() throws IOException {
        var file = Files.createDirectories(data.resolve("trail")).resolve("alfa.heads");
        Files.writeString(file, "1 " + ONE + " 2026-01-01T00:00:00Z\n");
        assertThat(heads.of("alfa").flaw()).isNull();
        heads.note("alfa", 2, TWO);
        assertThat(heads.of("alfa").hashes()).containsOnlyKeys(1L, 2L);

        Files.writeString(file, Files.readString(file).replace("1 " + ONE, "1 " + TWO));

        assertThat(node().of("alfa").flaw()).isEqualTo(TrailFlaw.notesChanged(2, "alfa.heads"));
    }

    @Test
    void aFolderThatCannotBeWrittenToHindersNoChange() throws IOException {
        Files.writeString(data.resolve("trail"), "in the way");

        heads.note("alfa", 1, ONE);

        assertThat(heads.knows("alfa")).isFalse();
    }
}
