package org.openplan.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplan.institution.Institutions;
import org.openplan.permission.EditsPlan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes many steps of a plan at once: all of them or none.
@Service
@Transactional(readOnly = true)
public class StepChanges {

    private final ActionPlanRepository plans;
    private final MeasureRepository stored;
    private final Measures measures;
    private final Institutions institutions;
    private final ApplicationEventPublisher events;

    StepChanges(
            ActionPlanRepository plans,
            MeasureRepository stored,
            Measures measures,
            Institutions institutions,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.stored = stored;
        this.measures = measures;
        this.institutions = institutions;
        this.events = events;
    }

    /// Returns how many steps are different now. Throws `StepsRefused` with a reason for each step that cannot be
    /// changed, or that somebody has changed since it was read.
    @EditsPlan
    @Transactional
    public int change(PlanId id, StepChange change, List<SeenStep> seen) {
        var plan = plans.findForUpdate(id).orElseThrow(() -> new PlanNotFound(id));
        var locked = lock(id, seen);
        refuse(plan, change, seen, locked);
        var chosen = seen.stream().map(SeenStep::id).collect(Collectors.toSet());
        int changed = 0;
        for (var measure : locked.values()) changed += change(measure, change, chosen);
        if (changed > 0)
            events.publishEvent(new StepsChanged(id, Set.of(), plan.subject(), null, new StepsChanged.Count(changed)));
        return changed;
    }

    /// Every measure is locked before the first step is read, so that the steps are read as they are now; always in the
    /// same order, so that no two people wait for each other.
    private Map<MeasureId, Measure> lock(PlanId plan, List<SeenStep> seen) {
        var locked = new TreeMap<MeasureId, Measure>(Comparator.comparing(MeasureId::id));
        seen.stream()
                .map(SeenStep::measure)
                .distinct()
                .sorted(Comparator.comparing(MeasureId::id))
                .flatMap(id -> stored.findToRevise(id).stream())
                .filter(measure -> measure.plan().id().equals(plan))
                .forEach(measure -> locked.put(measure.id(), measure));
        return locked;
    }

    private void refuse(ActionPlan plan, StepChange change, List<SeenStep> seen, Map<MeasureId, Measure> locked) {
        var forAll = obstacleForAll(plan, change);
        var steps = locked.values().stream()
                .flatMap(measure -> measure.steps().stream())
                .collect(Collectors.toMap(Step::id, Function.identity()));
        var reasons = new LinkedHashMap<StepId, StepsRefused.Reason>();
        for (var each : seen)
            obstacle(each, Optional.ofNullable(steps.get(each.id())), change)
                    .or(() -> forAll)
                    .ifPresent(reason -> reasons.put(each.id(), reason));
        if (!reasons.isEmpty()) throw new StepsRefused(reasons);
    }

    private Optional<StepsRefused.Reason> obstacleForAll(ActionPlan plan, StepChange change) {
        return switch (change) {
            case StepChange.Withdrawal _
            when !plan.status().isInForce() -> Optional.of(StepsRefused.Reason.NOT_ADOPTED);
            case StepChange.InCharge(var name)
            when name != null && institutions.withName(name).isEmpty() ->
                Optional.of(StepsRefused.Reason.INSTITUTION_UNKNOWN);
            default -> Optional.empty();
        };
    }

    private static Optional<StepsRefused.Reason> obstacle(SeenStep seen, Optional<Step> now, StepChange change) {
        if (now.isEmpty()) return Optional.of(StepsRefused.Reason.GONE);
        if (now.get().version() != seen.version()) return Optional.of(StepsRefused.Reason.CHANGED_MEANWHILE);
        return change.obstacle(now.get().content());
    }

    private int change(Measure measure, StepChange change, Set<StepId> chosen) {
        var before = measure.details();
        var after = new ArrayList<>(before.measure().steps());
        int changed = 0;
        for (int i = 0; i < after.size(); i++) {
            if (!chosen.contains(before.steps().get(i))) continue;
            var step = after.get(i);
            after.set(i, change.of(step));
            if (!after.get(i).equals(step)) changed++;
        }
        if (changed > 0)
            measures.revise(
                    before.id(),
                    before.version(),
                    new MeasureRevision(before.measure().withSteps(after), before.steps()));
        return changed;
    }
}
