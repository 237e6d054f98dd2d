package org.openplan.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import org.openplan.document.PlanDocument;
import org.openplan.permission.EditsPlan;
import org.openplan.tenancy.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Measures that somebody proposed, on their way into a draft.
@Service
@Transactional(readOnly = true)
public class AcceptedMeasures {

    private final ActionPlanRepository plans;
    private final MeasureChanges changes;
    private final InstitutionAssigner owners;

    AcceptedMeasures(ActionPlanRepository plans, MeasureChanges changes, InstitutionAssigner owners) {
        this.plans = plans;
        this.changes = changes;
        this.owners = owners;
    }

    /// Adds the measure under the id it was proposed with and the next free number; `source` names on the trail
    /// where it came from. An institution that the municipality does not know stays text. An adopted plan takes no
    /// measure.
    @EditsPlan
    @Transactional
    public PlanDocument.Measure add(
            PlanId into, MeasureId id, PlanDocument.Measure content, UnaryOperator<Subject> source) {
        var plan = plans.findForUpdate(into).orElseThrow(() -> new PlanNotFound(into));
        if (plan.status() != PlanStatus.DRAFT) throw obstructed(Obstacle.Reason.NOT_A_DRAFT);
        if (plan.measures().size() >= MeasureCopies.MOST_MEASURES)
            throw obstructed(Obstacle.Reason.TOO_MANY_MEASURES, String.valueOf(MeasureCopies.MOST_MEASURES));
        MeasureSize.of(content).refuseTooLarge();
        var added = changes.add(plan, id, content, source);
        owners.assignKnown(List.of(added));
        return added.whole();
    }

    private static PlanObstructed obstructed(Obstacle.Reason reason, String... details) {
        return new PlanObstructed(List.of(Obstacle.of(reason, details)));
    }
}
