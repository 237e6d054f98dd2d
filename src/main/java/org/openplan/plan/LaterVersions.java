package org.openplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.permission.EditsPlan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Later versions of existing plans, imported from files: compares them with the plan and accepts them into it.
@Service
@Transactional(readOnly = true)
public class LaterVersions {

    private final ActionPlanRepository plans;
    private final ActionPlans life;
    private final MeasureChanges changes;
    private final InstitutionAssigner owners;
    private final Obstacles obstacles;
    private final ApplicationEventPublisher events;

    LaterVersions(
            ActionPlanRepository plans,
            ActionPlans life,
            MeasureChanges changes,
            InstitutionAssigner owners,
            Obstacles obstacles,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.life = life;
        this.changes = changes;
        this.owners = owners;
        this.obstacles = obstacles;
        this.events = events;
    }

    /// The plans that the document may be a later version of: those with the same
    /// years, or with measures of the same ids.
    @EditsPlan
    public List<PlanSummary> candidates(PlanDocument document) {
        var ids = document.measures().stream().map(PlanDocument.Measure::id).collect(Collectors.toSet());
        return plans.findAllByOrderBySlugDesc().stream()
                .filter(plan -> plan.status() != PlanStatus.CLOSED)
                .filter(plan -> PlanSlug.isOfSameYears(plan.content(), document)
                        || plan.measures().stream()
                                .anyMatch(measure ->
                                        ids.contains(measure.content().id())))
                .map(ActionPlan::summary)
                .toList();
    }

    @EditsPlan
    public LaterVersion compare(PlanId id, PlanDocument incoming) {
        plans.measuresOf(id);
        var plan = plans.findById(id).orElseThrow(() -> new PlanNotFound(id));
        return LaterVersion.of(id, plan.status(), plan.whole(), incoming);
    }

    /// Saves the version into its plan, with the findings of the import, unless the plan has changed since it was read.
    /// Continued parts keep their id, history and reports; nothing is removed from an adopted plan.
    @EditsPlan
    @Transactional
    public void accept(LaterVersion version, List<Unplaced> unplaced, List<Finding> findings) {
        var plan = plans.findForUpdate(version.plan()).orElseThrow(() -> new PlanNotFound(version.plan()));
        obstacles.refuse(obstacles(plan, version));
        if (!plan.whole().equals(version.existing()))
            throw new ChangedMeanwhile(plan.subject().labels());
        var content = new VersionContent(version);
        life.revise(plan.id(), PlanRevision.of(plan.content()), content.texts());
        write(plan, content.measures());
        owners.assign(plan.measures());
        plan.remain(plan.remainder().afterReading(content.identified(), unplaced, findings));
        events.publishEvent(new LaterVersionAccepted(plan.id(), plan.rows(), plan.subject(), null, plan.summary()));
    }

    private static List<Obstacle> obstacles(ActionPlan plan, LaterVersion version) {
        var found = new ArrayList<Obstacle>();
        if (plan.status() == PlanStatus.CLOSED) found.add(Obstacle.of(Obstacle.Reason.CLOSED));
        if (version.isOpen()) found.add(Obstacle.of(Obstacle.Reason.CONTINUATION_OPEN));
        if (!version.doubled().isEmpty()) found.add(Obstacle.of(Obstacle.Reason.CONTINUED_TWICE));
        return found;
    }

    private void write(ActionPlan plan, List<PlanDocument.Measure> contents) {
        var known = plan.measures().stream()
                .collect(Collectors.toMap(measure -> measure.content().id(), Function.identity()));
        var staying = contents.stream().map(PlanDocument.Measure::id).collect(Collectors.toSet());
        known.forEach((id, measure) -> {
            if (!staying.contains(id)) changes.remove(measure);
        });
        contents.forEach(content -> update(known, content));
        var order = new ArrayList<Measure>();
        for (var content : contents) {
            var measure = known.get(content.id());
            order.add(measure == null ? changes.add(plan, content) : measure);
        }
        plan.arrange(order);
    }

    /// Runs before new measures are added, so that existing measures already have their final numbers.
    private void update(Map<UUID, Measure> known, PlanDocument.Measure content) {
        var measure = known.get(content.id());
        if (measure == null || measure.whole().equals(content)) return;
        changes.revise(measure, new MeasureRevision(content, stepsOf(measure, content)));
    }

    private static List<StepId> stepsOf(Measure measure, PlanDocument.Measure content) {
        var known = measure.steps().stream()
                .collect(Collectors.toMap(step -> step.content().id(), Step::id));
        return content.steps().stream()
                .map(step -> known.getOrDefault(step.id(), StepId.next()))
                .toList();
    }
}
