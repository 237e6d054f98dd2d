package org.openplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanYears;
import org.openplan.document.Severity;
import org.openplan.municipality.Municipalities;
import org.openplan.quality.Quality;
import org.springframework.stereotype.Component;

/// Finds a plan's problems and which of them prevent its next status; the service checks and the checklist both use it.
@Component
class Obstacles {

    private static final Map<String, Obstacle.Reason> SAID_TWICE = Map.of(
            "no-title",
            Obstacle.Reason.MEASURE_WITHOUT_TITLE,
            "no-responsible-institution",
            Obstacle.Reason.MEASURE_WITHOUT_OWNER);

    private final Municipalities municipalities;

    Obstacles(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /// All violations of a rule and all findings of the import that nobody has resolved or accepted.
    List<Finding> findings(ActionPlan plan) {
        var whole = plan.whole();
        return open(plan, whole, Quality.findings(whole));
    }

    /// The same for one measure; the other measures are not loaded.
    List<Finding> findings(ActionPlan plan, Measure measure) {
        var alone = plan.content().withMeasures(List.of(measure.whole()));
        return open(plan, alone, Quality.findings(alone)).stream()
                .filter(finding -> measure.content().id().equals(finding.measureId()))
                .toList();
    }

    /// What the import found outside the measures; the rules find nothing there.
    List<Finding> findingsOutsideMeasures(ActionPlan plan) {
        return open(plan, plan.content(), List.of()).stream()
                .filter(finding -> finding.measure() == null)
                .toList();
    }

    private static List<Finding> open(ActionPlan plan, PlanDocument document, List<Finding> breaches) {
        return Stream.concat(
                        breaches.stream(),
                        plan.remainder().findings().stream().map(finding -> finding.numberedIn(document)))
                .filter(finding -> !plan.remainder().settles(finding))
                .distinct()
                .toList();
    }

    List<Obstacle> to(ActionPlan plan, PlanStatus next) {
        if (!plan.status().canBecome(next)) return List.of(Obstacle.ofStatus(plan.status()));
        var found = new ArrayList<>(missing(PlanRevision.of(plan.content())));
        if (!PlanYears.hold(plan.content().period())) found.add(Obstacle.of(Obstacle.Reason.YEAR_IMPLAUSIBLE));
        if (plan.measures().isEmpty()) found.add(Obstacle.of(Obstacle.Reason.NO_MEASURES));
        for (var measure : plan.measures()) {
            if (measure.content().title().isEmpty())
                found.add(Obstacle.at(measure, Obstacle.Reason.MEASURE_WITHOUT_TITLE));
            if (measure.institution() == null) found.add(Obstacle.at(measure, Obstacle.Reason.MEASURE_WITHOUT_OWNER));
        }
        findings(plan).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> ofFinding(plan, finding))
                .filter(finding -> found.stream().noneMatch(obstacle -> isSame(obstacle, finding)))
                .toList()
                .forEach(found::add);
        return found;
    }

    /// Some rules of a good plan say again what the plan's own rules say.
    private static boolean isSame(Obstacle obstacle, Obstacle ofFinding) {
        var finding = ofFinding.finding();
        return finding != null
                && obstacle.reason() == SAID_TWICE.get(finding.rule())
                && Objects.equals(obstacle.measure(), ofFinding.measure());
    }

    /// An adopted plan must keep its name and period; a draft may lack them but must not contradict itself.
    List<Obstacle> to(ActionPlan plan, PlanRevision revision) {
        var found = new ArrayList<Obstacle>();
        if (plan.status() != PlanStatus.DRAFT) found.addAll(missing(revision));
        var start = revision.period().start();
        var end = revision.period().end();
        if (revision.languages().isEmpty()) found.add(Obstacle.of(Obstacle.Reason.PLAN_WITHOUT_LANGUAGE));
        if (start != null && end != null && end.isBefore(start))
            found.add(Obstacle.of(Obstacle.Reason.PLAN_ENDS_BEFORE_START));
        if (!PlanYears.hold(revision.period())) found.add(Obstacle.of(Obstacle.Reason.YEAR_IMPLAUSIBLE));
        return found;
    }

    private static List<Obstacle> missing(PlanRevision plan) {
        var found = new ArrayList<Obstacle>();
        if (plan.title().isEmpty()) found.add(Obstacle.of(Obstacle.Reason.PLAN_WITHOUT_TITLE));
        if (plan.period().start() == null || plan.period().end() == null)
            found.add(Obstacle.of(Obstacle.Reason.PLAN_WITHOUT_PERIOD));
        return found;
    }

    List<Obstacle> to(PlanDocument.Adoption act) {
        var found = new ArrayList<Obstacle>();
        if (act.act().isBlank()) found.add(Obstacle.of(Obstacle.Reason.ACT_WITHOUT_NUMBER));
        if (act.date().isAfter(municipalities.today())) found.add(Obstacle.of(Obstacle.Reason.ACT_IN_FUTURE));
        if (!PlanYears.hold(act.date())) found.add(Obstacle.of(Obstacle.Reason.YEAR_IMPLAUSIBLE));
        return found;
    }

    void refuse(List<Obstacle> found) {
        if (!found.isEmpty()) throw new PlanObstructed(found);
    }

    private static Obstacle ofFinding(ActionPlan plan, Finding finding) {
        var measure = plan.measures().stream()
                .filter(candidate -> candidate.content().id().equals(finding.measureId()))
                .map(Measure::id)
                .findFirst()
                .orElse(null);
        return new Obstacle(Obstacle.Reason.FINDING_OPEN, measure, finding, List.of());
    }
}
