package org.openplan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplan.MissingPart;
import org.openplan.document.PlanJson;
import org.openplan.files.FileProgress;
import org.openplan.files.IncomingFile;
import org.openplan.files.TestWorkers;
import org.openplan.imports.NotAPlan.Reason;

/// A plan is read in another process, and comes back as if it had been read here.
class PlanFilesTests {

    private static final String PLAN = """
            Akcioni plan 2024-2025

            Mera 1. Otvoreni budžet\t\t
            Odgovorna institucija\tOdeljenje za finansije\t
            Glavni cilj\tDa budžet bude razumljiv građanima.\t
            Koraci\tDatum početka\tDatum završetka
            1. Izrada vodiča\tI kvartal 2024.\tkontinuirano
            """;

    private final PlanFiles plans = new PlanFiles(TestWorkers.WORKERS);

    @Test
    void nothingOfARecognitionIsLostOnTheWay() {
        isTheSame(PLAN.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theRealPlanIsReadAsEver() throws Exception {
        isTheSame(Files.readAllBytes(MissingPart.shared("novi-pazar-2022-2023.docx")));
    }

    @Test
    void aRefusalKeepsItsReasonAndItsDetails() {
        refuses(Reason.NO_MEASURES, "plan.txt", "Dear all".getBytes(StandardCharsets.UTF_8));
        refuses(Reason.EMPTY, "plan.txt", new byte[0]);
    }

    @Test
    void aMillionNamesInAPlanEndSoon() {
        var names = new StringBuilder("<w:document xmlns:w=\"urn:w\">");
        for (int i = 0; i < 1_000_000; i++) names.append("<n").append(i).append("/>");
        var sound = Layouts.MERGED_CELLS.docx(new PrintedPlan("en", List.of()), SampleLabels.ENGLISH_A);
        var hostile = WordFiles.with(sound, "word/document.xml", names + "</w:document>");
        assertThatThrownBy(() -> read(sound)).isInstanceOf(NotAPlan.class); // and now a process is there
        long from = System.nanoTime();
        assertThatThrownBy(() -> read(hostile)).isInstanceOf(NotAPlan.class);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(TestWorkers.longest());
    }

    /// But for the ids that each reading draws.
    private void isTheSame(byte[] plan) {
        var there = read(plan);
        var here = new PlanReader().read(plan, "plan.txt", null);
        assertThat(PlanJson.withDerivedIds(there.document())).isEqualTo(PlanJson.withDerivedIds(here.document()));
        assertThat(there.rows()).isEqualTo(here.rows());
        assertThat(there.unplaced()).isEqualTo(here.unplaced());
        assertThat(there.language()).isEqualTo(here.language());
    }

    private void refuses(Reason reason, String detail, byte[] content) {
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(NotAPlan.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(reason);
            assertThat(refusal.details().getFirst()).isEqualTo(detail);
        });
    }

    private Recognition read(byte[] content) {
        try (var file = file(content)) {
            return plans.read(file, FileProgress.UNSEEN);
        }
    }

    private static IncomingFile file(byte[] content) {
        return TestWorkers.INCOMING.receive("plan.txt", new ByteArrayInputStream(content), 20 << 20);
    }
}
