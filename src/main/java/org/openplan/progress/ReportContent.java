package org.openplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.document.Text;

/// The content of a report: the step's completion, a note, the obstacle to progress, and the evidence.
public record ReportContent(
        @Nullable Completion completion, String language, String note, String obstacle, List<EvidenceItem> evidence) {

    /// The completion an officer may choose; missing evidence and withdrawal are not theirs to report.
    public static final List<Completion> CHOICES =
            List.of(Completion.NOT_STARTED, Completion.LIMITED, Completion.SUBSTANTIAL, Completion.COMPLETE);

    public static final int LONGEST_TEXT = 4_000;
    public static final int MOST_EVIDENCE = 5;

    private static final Set<Completion> NEEDS_OBSTACLE = EnumSet.of(Completion.NOT_STARTED, Completion.LIMITED);

    /// The errors in a report, each with a sentence under `progress.Flaw.*`.
    public enum Flaw {
        NO_COMPLETION,
        NO_OBSTACLE,
        NOTE_TOO_LONG,
        OBSTACLE_TOO_LONG,
        TOO_MUCH_EVIDENCE,
        EVIDENCE_UNKNOWN
    }

    public ReportContent {
        note = note.strip();
        obstacle = obstacle.strip();
        evidence = List.copyOf(evidence);
    }

    /// Whether the step's completion requires the report to name an obstacle.
    public static boolean needsObstacle(@Nullable Completion completion) {
        return completion != null && NEEDS_OBSTACLE.contains(completion);
    }

    public List<Flaw> flaws() {
        var found = new ArrayList<Flaw>();
        if (completion == null || !CHOICES.contains(completion)) found.add(Flaw.NO_COMPLETION);
        if (needsObstacle(completion) && obstacle.isEmpty()) found.add(Flaw.NO_OBSTACLE);
        found.addAll(excesses());
        return found;
    }

    /// The flaws that not even a draft may have, because nobody could ever submit it.
    List<Flaw> excesses() {
        var found = new ArrayList<Flaw>();
        if (note.length() > LONGEST_TEXT) found.add(Flaw.NOTE_TOO_LONG);
        if (obstacle.length() > LONGEST_TEXT) found.add(Flaw.OBSTACLE_TOO_LONG);
        if (evidence.size() > MOST_EVIDENCE) found.add(Flaw.TOO_MUCH_EVIDENCE);
        return found;
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
                evidence.stream().map(EvidenceItem::published).toList());
    }
}
