package org.openplan.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import org.openplan.permission.EditsPlan;
import org.openplan.tenancy.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Wordings that somebody suggested, on their way into a draft.
@Service
@Transactional(readOnly = true)
public class AcceptedWordings {

    private final ActionPlanRepository plans;
    private final MeasureRepository measures;
    private final MeasureChanges changes;

    AcceptedWordings(ActionPlanRepository plans, MeasureRepository measures, MeasureChanges changes) {
        this.plans = plans;
        this.measures = measures;
        this.changes = changes;
    }

    /// Changes one text of the measure unless it is another by now; `source` names on the trail where the change came
    /// from. Nothing happens if the measure says so already. An adopted plan takes no wording.
    @EditsPlan
    @Transactional
    public void take(MeasureId id, NewWording wording, UnaryOperator<Subject> source) {
        plans.idOf(id).ifPresent(plans::findForUpdate);
        var measure = measures.findToRevise(id).orElseThrow(() -> new MeasureNotFound(id));
        if (measure.plan().status() != PlanStatus.DRAFT)
            throw new PlanObstructed(List.of(Obstacle.of(Obstacle.Reason.NOT_A_DRAFT)));
        var before = measure.details().revision();
        var current = before.text(wording.place());
        if (current.filter(wording.text()::equals).isPresent()) return;
        if (current.filter(wording.seen()::equals).isEmpty())
            throw new ChangedMeanwhile(measure.subject().labels());
        var after = before.withText(wording.place(), wording.text());
        changes.revise(measure, after.orElseThrow(), source);
        measures.flush();
    }
}
