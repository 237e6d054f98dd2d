package org.openplan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplan.imports.NotAPlan.Reason;
import org.openplan.imports.file.FileGuard;

/// Reading costs in proportion to the file; the measure is the bytes it asks for, which no busy machine changes.
class LongFilesTests {

    private static final int ROWS = 1_000;

    record Shape(String name, IntFunction<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape(
                        "steps",
                        rows -> "Measure 1: Reports\nSteps\tStart date\tEnd date\n"
                                + repeat(rows, "Publish report no. %d\tJanuary 2022\t1/2/2023\n")),
                new Shape(
                        "measures",
                        rows -> repeat(
                                rows / 4,
                                "Measure %1$d: Report %1$d\nResponsible institution\tDepartment %1$d\nGoal\tAim %1$d\nSteps\tTask\n")),
                new Shape(
                        "prose", rows -> repeat(rows, "Word %d of a story: which has no form at all, and goes on.\n")),
                new Shape("columns", rows -> "Measure 1: Reports\nGoal\tTo report\n" + "aim\t".repeat(10 * rows)),
                new Shape("tables", rows -> repeat(rows, "some %d\tother %d\tthird %d\n".replace("%d", "%1$d"))));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void fourTimesTheRowsAreFourTimesTheWork(Shape shape) {
        work(shape.text().apply(ROWS));
        long once = work(shape.text().apply(ROWS));
        assertThat(work(shape.text().apply(4 * ROWS))).isLessThan(6 * once);
    }

    @Test
    void moreRowsThanAnyPlanHasAreRefused() {
        assertThatThrownBy(() -> read(repeat(FileGuard.MOST_LINES + 1, "line %d\n")))
                .isInstanceOfSatisfying(
                        NotAPlan.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG));
        assertThatThrownBy(() -> new PlanReader()
                        .read(Sketch.docx(repeat(FileGuard.MOST_LINES + 1, "line %d\n")), "plan.docx", null))
                .isInstanceOfSatisfying(
                        NotAPlan.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG));
    }

    @Test
    void moreColumnsThanWordAllowsAreRefused() {
        assertThatThrownBy(() -> new PlanReader().read(Sketch.docx("|" + " aim |".repeat(100)), "plan.docx", null))
                .isInstanceOfSatisfying(
                        NotAPlan.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG));
    }

    private static long work(String text) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            read(text);
        } catch (NotAPlan noMeasures) {
            assertThat(noMeasures.reason()).isEqualTo(Reason.NO_MEASURES);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void read(String text) {
        new PlanReader().read(text.getBytes(StandardCharsets.UTF_8), "plan.txt", null);
    }

    private static String repeat(int rows, String line) {
        var text = new StringBuilder();
        for (int i = 1; i <= rows; i++) text.append(line.formatted(i));
        return text.toString();
    }
}
