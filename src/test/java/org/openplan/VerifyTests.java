package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.EditionStamp;
import org.openplan.document.PlanJson;
import org.openplan.document.Sha256;
import org.openplan.document.Text;
import org.openplan.plan.SamplePlan;

/// What the command line says of downloaded editions.
class VerifyTests {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final PlanDocument plan = SamplePlan.document().at("town", "2025-2026");
    private String one;
    private String two;
    private String three;

    @BeforeEach
    void aChain() throws IOException {
        one = edition("one.json", 1, null);
        two = edition("two.json", 2, hash(one));
        three = edition("three.json", 3, hash(two));
    }

    @Test
    void aWholeChainIsWholeInAnyOrder() throws IOException {
        assertThat(verify(three, one, two)).isZero();
        assertThat(said())
                .contains("Edition 1  " + hash(one))
                .contains("Whole: from edition 1 to edition 3 of town/2025-2026")
                .contains("Nothing here confirms edition 3 itself");
        assertThat(verify(one, one, two, three)).isZero();
    }

    @Test
    void oneEditionAloneContradictsNothing() {
        assertThat(verify(one)).isZero();
        assertThat(said()).contains("Nothing here confirms edition 1 itself").doesNotContain("Whole");
    }

    @Test
    void aChangedByteIsFoundAtTheEditionThatNamesWhatItWas() throws IOException {
        Files.writeString(Path.of(two), Files.readString(Path.of(two)).replace("Why we do this.", "Why we do that."));
        assertThat(verify(one, two, three)).isEqualTo(1);
        assertThat(said()).contains("Broken at edition 3").contains(two).contains(hash(two));
    }

    @Test
    void aMissingMiddleIsNamed() {
        assertThat(verify(one, three)).isEqualTo(1);
        assertThat(said()).contains("edition 2 is missing between");
    }

    @Test
    void swappedEditionsAreFound() throws IOException {
        var forged = edition("forged.json", 2, hash(three));
        assertThat(verify(one, forged, three)).isEqualTo(1);
        assertThat(said()).contains("Broken at edition 2");
        assertThat(verify(one, two, forged)).isEqualTo(1);
        assertThat(said()).contains("both say they are edition 2");
    }

    @Test
    void anEditionThatShouldNameOneOrMayNotIsFound() throws IOException {
        assertThat(verify(one, edition("nameless.json", 2, null))).isEqualTo(1);
        assertThat(said()).contains("does not name the edition before");
        assertThat(verify(edition("first.json", 1, hash(two)))).isEqualTo(1);
        assertThat(said()).contains("names an edition before the first");
    }

    @Test
    void whatWasNotAmongTheDocumentsIsSaid() {
        assertThat(verify(two, three)).isZero();
        assertThat(said()).contains("Edition 2 names an edition before it that is not among these documents");
    }

    @Test
    void editionsFromBeforeCarryNoNumberAndAreConfirmedByTheOneThatFollows() throws IOException {
        var older = file("older.json", PlanJson.write(plan.withTitle(Text.of("en", "Draft"))));
        var old = file("old.json", PlanJson.write(plan));
        var next = edition("next.json", 3, hash(old));
        assertThat(verify(next, old, older)).isZero();
        assertThat(said())
                .contains("Without a number  " + hash(old))
                .contains("Edition 3 names the bytes of the document without a number")
                .contains("Not checked")
                .contains(older);
        assertThat(verify(old, older)).isZero();
        assertThat(said()).contains("Not checked");
        assertThat(verify(next, older)).isEqualTo(1);
        assertThat(said()).contains("none of the documents without a number has these bytes");
    }

    @Test
    void editionsOfTwoPlansAreNoChain() throws IOException {
        var other = file("other.json", PlanJson.write(plan.at("village", "2025-2026")));
        assertThat(verify(one, other)).isEqualTo(1);
        assertThat(said()).contains("village/2025-2026", "town/2025-2026");
    }

    @Test
    void whatCannotBeReadIsOneLineAndTheNumberTwo() throws IOException {
        var large = folder.resolve("large.json");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(40L << 20);
        }
        for (var source : List.of(
                file("letter.json", "Dear all".getBytes(StandardCharsets.UTF_8)),
                file("empty.json", new byte[0]),
                file("list.json", "[1]".getBytes(StandardCharsets.UTF_8)),
                file("other.json", "{\"format\": \"another/1\"}".getBytes(StandardCharsets.UTF_8)),
                file("deep.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                file(
                        "number.json",
                        "{\"format\": \"openplan-plan/1\", \"edition\": {\"number\": \"x\"}}"
                                .getBytes(StandardCharsets.UTF_8)),
                large.toString(),
                folder.toString(),
                folder.resolve("nothing.json").toString(),
                "with\u0000nul",
                "http://127.0.0.1:9/plan.json",
                "http://[",
                "ftp://town.example/plan.json",
                "file:///etc/passwd")) {
            errors.reset();
            assertThat(verify(one, source)).as(source).isEqualTo(2);
            assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                    .as(source)
                    .hasSize(1);
            assertThat(out.toString(StandardCharsets.UTF_8)).as(source).isEmpty();
        }
        assertThat(verify()).isEqualTo(2);
        assertThat(verify("--help")).isEqualTo(2);
    }

    @Test
    void anEditionIsReadFromTheWebWithinBounds() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/two.json", exchange -> {
            var bytes = Files.readAllBytes(Path.of(two));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.createContext("/moved.json", exchange -> {
            exchange.getResponseHeaders().add("Location", "/two.json");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/round.json", exchange -> {
            exchange.getResponseHeaders().add("Location", "/round.json");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/endless.json", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                for (int i = 0; i < 64; i++) body.write(new byte[1 << 20]);
            }
        });
        server.start();
        try {
            var site = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(verify(one, site + "/two.json", three)).isZero();
            assertThat(verify(one, site + "/moved.json", three)).isZero();
            assertThat(verify(one, site + "/none.json")).isEqualTo(2);
            assertThat(errors.toString(StandardCharsets.UTF_8)).contains("404");
            assertThat(verify(one, site + "/round.json")).isEqualTo(2);
            assertThat(verify(one, site + "/endless.json")).isEqualTo(2);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theVerdictIsInTheLanguageAskedFor() {
        assertThat(verify(one, three, "--lang", "sr-Latn")).isEqualTo(1);
        assertThat(said()).contains("nedostaje izdanje 2");
    }

    private String edition(String name, int number, @Nullable String previous) throws IOException {
        var stamp = new EditionStamp(
                number, Instant.parse("2026-01-20T09:00:00Z"), previous, Text.of("en", "Edition " + number), List.of());
        return file(name, PlanJson.write(plan.withEdition(stamp)));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static String hash(String file) throws IOException {
        return Sha256.of(Files.readAllBytes(Path.of(file)));
    }

    private int verify(String... arguments) {
        out.reset();
        var asked = Stream.concat(Stream.of("verify"), Stream.of(arguments)).toArray(String[]::new);
        return Commands.run(new PrintStream(out), new PrintStream(errors), asked);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
