package org.openplan.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Subject;

/// The notation of audit entries in the previous version: an event's class name for the kind, a short
/// phrase for the subject.
final class FormerNotation {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("FileAccepted", "file.accepted"),
            Map.entry("FileDiscarded", "file.discarded"),
            Map.entry("FileUploaded", "file.uploaded"),
            Map.entry("FindingAnswered", "finding.answered"),
            Map.entry("FindingSettled", "finding.settled"),
            Map.entry("FindingTakenUp", "finding.reopened"),
            Map.entry("InstitutionAdded", "institution.added"),
            Map.entry("MeasureAdded", "measure.added"),
            Map.entry("MeasureRemoved", "measure.removed"),
            Map.entry("MeasureRevised", "measure.revised"),
            Map.entry("MemberInvited", "member.invited"),
            Map.entry("MemberWithdrawn", "member.withdrawn"),
            Map.entry("OfficerDismissed", "officer.dismissed"),
            Map.entry("OfficerNamed", "officer.named"),
            Map.entry("PlanAdopted", "plan.adopted"),
            Map.entry("PlanBecamePublic", "plan.first-published"),
            Map.entry("PlanDiscarded", "plan.discarded"),
            Map.entry("PlanDrafted", "plan.drafted"),
            Map.entry("PlanPublished", "plan.published"),
            Map.entry("PlanRevised", "plan.revised"),
            Map.entry("ProgressReported", "report.submitted"),
            Map.entry("ReportAccepted", "report.accepted"),
            Map.entry("ReportSentBack", "report.returned"),
            Map.entry("RoundClosed", "round.closed"),
            Map.entry("RoundOpened", "round.opened"),
            Map.entry("StepReported", "step.reported"),
            Map.entry("UnplacedAssigned", "unplaced.assigned"),
            Map.entry("UnplacedDismissed", "unplaced.dismissed"));

    private static final Map<String, String> CLASSES =
            KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private static final Pattern OF_PLAN = Pattern.compile("plan (\\S+)(?: (.+))?");
    private static final Pattern OF_MEASURE = Pattern.compile("measure (\\S+)(?: step (\\S+))?");
    private static final Pattern OTHER = Pattern.compile("(file|institution|round) (.+)");
    private static final Pattern MEMBER = Pattern.compile("member(?: (.+))?");

    private FormerNotation() {}

    /// The code of a kind in either notation.
    static String kind(String written) {
        return KINDS.getOrDefault(written, written);
    }

    static Set<String> kinds() {
        return CLASSES.keySet();
    }

    /// The previous version's name of this code; a kind that is newer is returned unchanged.
    static String written(String kind) {
        return CLASSES.getOrDefault(kind, kind);
    }

    /// The subject that a phrase names; it contains no ids.
    static Subject subject(String phrase) {
        var member = MEMBER.matcher(phrase);
        if (member.matches()) return Subject.ofPerson("member", null, member.group(1));
        return new Subject(parts(phrase), null, null);
    }

    /// The phrase for a subject, to find entries without ids; in these a measure was named without its plan.
    static String phrase(Subject subject) {
        return subject.parts().stream()
                .map(part -> part.kind() + " " + part.label())
                .collect(Collectors.joining(" "))
                .replaceFirst("^plan \\S+ (?=measure )", "");
    }

    private static List<Subject.Part> parts(@Nullable String phrase) {
        if (phrase == null) return List.of();
        var ofPlan = OF_PLAN.matcher(phrase);
        if (ofPlan.matches()) return join("plan", ofPlan.group(1), parts(ofPlan.group(2)));
        var ofMeasure = OF_MEASURE.matcher(phrase);
        if (ofMeasure.matches()) {
            var step = ofMeasure.group(2);
            return join("measure", ofMeasure.group(1), step == null ? List.of() : join("step", step, List.of()));
        }
        var other = OTHER.matcher(phrase);
        return other.matches() ? join(other.group(1), other.group(2), List.of()) : join("other", phrase, List.of());
    }

    private static List<Subject.Part> join(String kind, String label, List<Subject.Part> rest) {
        var all = new ArrayList<Subject.Part>();
        all.add(new Subject.Part(kind, null, label));
        all.addAll(rest);
        return all;
    }
}
