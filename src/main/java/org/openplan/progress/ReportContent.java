package org.openplan.progress;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.plan.MeasureFigures;
import org.openplan.plan.NewFigures;

/// The content of a report: the step's completion, a note, the obstacle to progress, the evidence or why there is none,
/// readings of the measure's indicators, and money spent.
@RecordBuilder
public record ReportContent(
        @Nullable Completion completion,
        String language,
        String note,
        String obstacle,
        List<EvidenceItem> evidence,
        String whyNoEvidence,
        List<ReportedReading> readings,
        List<ReportedSpending> spending)
        implements ReportContentBuilder.With {

    /// The completion an officer may choose; missing evidence and withdrawal are not theirs to report.
    public static final List<Completion> CHOICES =
            List.of(Completion.NOT_STARTED, Completion.LIMITED, Completion.SUBSTANTIAL, Completion.COMPLETE);

    public static final int LONGEST_TEXT = 4_000;
    /// Of the note beside a figure.
    public static final int LONGEST_NOTE = 500;
    public static final int MOST_EVIDENCE = 5;

    private static final Set<Completion> NEEDS_OBSTACLE = EnumSet.of(Completion.NOT_STARTED, Completion.LIMITED);

    /// The errors in a report, each with a sentence under `progress.Flaw.*`.
    public enum Flaw {
        NO_COMPLETION,
        NO_OBSTACLE,
        NOTE_TOO_LONG,
        OBSTACLE_TOO_LONG,
        TOO_MUCH_EVIDENCE,
        EVIDENCE_UNKNOWN,
        EVIDENCE_TITLE,
        EVIDENCE_MISSING,
        REASON_TOO_LONG,
        INDICATOR_GONE,
        NO_VALUE,
        VALUE_TOO_LONG,
        NO_DAY,
        DAY_IN_FUTURE,
        DAY_BEFORE_BASELINE,
        READING_NOTE_TOO_LONG,
        NO_AMOUNT,
        AMOUNT_NEGATIVE,
        AMOUNT_TOO_LONG,
        SPENDING_NOTE_TOO_LONG
    }

    /// Reports from before figures and reasons were reported lack them.
    @SuppressWarnings("NullAway")
    public ReportContent {
        note = note.strip();
        obstacle = obstacle.strip();
        evidence = List.copyOf(evidence);
        whyNoEvidence = whyNoEvidence == null ? "" : whyNoEvidence.strip();
        readings = readings == null ? List.of() : List.copyOf(readings);
        spending = spending == null ? List.of() : List.copyOf(spending);
    }

    /// Without figures.
    public ReportContent(
            @Nullable Completion completion,
            String language,
            String note,
            String obstacle,
            List<EvidenceItem> evidence) {
        this(completion, language, note, obstacle, evidence, "", List.of(), List.of());
    }

    /// Whether the step's completion requires the report to name an obstacle.
    public static boolean needsObstacle(@Nullable Completion completion) {
        return completion != null && NEEDS_OBSTACLE.contains(completion);
    }

    /// Whether the step is said to be complete and nothing shows it.
    public boolean lacksEvidence() {
        return completion == Completion.COMPLETE && evidence.isEmpty();
    }

    /// What is wrong with everything except the figures.
    public List<Flaw> flaws() {
        var found = new ArrayList<Flaw>();
        if (completion == null || !CHOICES.contains(completion)) found.add(Flaw.NO_COMPLETION);
        if (needsObstacle(completion) && obstacle.isEmpty()) found.add(Flaw.NO_OBSTACLE);
        if (lacksEvidence() && whyNoEvidence.isEmpty()) found.add(Flaw.EVIDENCE_MISSING);
        found.addAll(excesses());
        return found;
    }

    /// The flaws that not even a draft may have, because nobody could ever submit it.
    List<Flaw> excesses() {
        var found = new ArrayList<Flaw>();
        if (note.length() > LONGEST_TEXT) found.add(Flaw.NOTE_TOO_LONG);
        if (obstacle.length() > LONGEST_TEXT) found.add(Flaw.OBSTACLE_TOO_LONG);
        if (evidence.size() > MOST_EVIDENCE) found.add(Flaw.TOO_MUCH_EVIDENCE);
        if (!evidence.stream().allMatch(EvidenceItem::isTitled)) found.add(Flaw.EVIDENCE_TITLE);
        if (whyNoEvidence.length() > LONGEST_NOTE) found.add(Flaw.REASON_TOO_LONG);
        readings.forEach(reading -> reading.excess().ifPresent(found::add));
        spending.forEach(amount -> amount.excess().ifPresent(found::add));
        return found;
    }

    /// What is wrong with the figures, beside those the measure has.
    List<Flaw> flawsOfFigures(MeasureFigures known, LocalDate today) {
        return Stream.concat(
                        readings.stream().flatMap(reading -> reading.flaw(known, today).stream()),
                        spending.stream().flatMap(amount -> amount.flaw().stream()))
                .toList();
    }

    /// Drops figures that were begun and left empty.
    public ReportContent withoutEmptyFigures() {
        return with().readings(
                        readings.stream().filter(reading -> !reading.isEmpty()).toList())
                .spending(spending.stream().filter(amount -> !amount.isEmpty()).toList())
                .build();
    }

    /// The figures as the plan takes them over on acceptance.
    public NewFigures figures() {
        return new NewFigures(
                readings.stream()
                        .flatMap(reading -> reading.reading(language).stream())
                        .toList(),
                spending.stream()
                        .flatMap(amount -> amount.spending(language).stream())
                        .toList());
    }

    /// The report as it is stored in the plan on acceptance.
    PlanDocument.Report on(ReportId id, Quarter quarter, LocalDate accepted) {
        if (completion == null) throw new ReportContentRefused(flaws());
        return new PlanDocument.Report(
                id.id(),
                quarter,
                completion,
                Text.of(language, note),
                needsObstacle(completion) ? Text.of(language, obstacle) : null,
                accepted,
                evidence.stream().map(EvidenceItem::published).toList(),
                evidence.isEmpty() ? text(language, whyNoEvidence) : null);
    }

    static @Nullable Text text(String language, String words) {
        return words.isEmpty() ? null : Text.of(language, words);
    }
}
