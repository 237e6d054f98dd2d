package org.openplan.plan;

import java.time.Clock;
import org.openplan.membership.Signature;
import org.openplan.permission.CollectsReports;
import org.openplan.permission.ReadsDrafts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The figures of measures, for those who report on their steps, and on their way into the plan.
@Service
@Transactional(readOnly = true)
public class Figures {

    private final StepRepository steps;
    private final MeasureRepository measures;
    private final ActionPlanRepository plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Figures(
            StepRepository steps,
            MeasureRepository measures,
            ActionPlanRepository plans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.measures = measures;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /// The figures of the step's measure.
    @ReadsDrafts
    public MeasureFigures of(StepId step) {
        return steps.findById(step)
                .orElseThrow(() -> new StepNotFound(step))
                .measure()
                .figures();
    }

    /// Adds what an accepted report says to the measure; the next edition shows it. Refused if the figures that
    /// it replaces are not the `seen` ones any more.
    @CollectsReports
    @Transactional
    public void record(StepId step, MeasureFigures seen, NewFigures reported) {
        if (reported.isEmpty()) return;
        var measure = findToRevise(step);
        var before = measure.figures();
        if (!before.about(reported).equals(seen.about(reported)))
            throw new ChangedMeanwhile(measure.subject().labels());
        var after = before.with(reported);
        if (after.equals(before)) return;
        measure.count(after, Signature.name(), clock.instant());
        events.publishEvent(new FiguresRecorded(measure.plan().id(), measure.id(), measure.subject(), before, after));
    }

    /// Always locks the plan before its measure, which prevents deadlocks.
    private Measure findToRevise(StepId step) {
        var id = steps.measureOf(step).orElseThrow(() -> new StepNotFound(step));
        plans.idOf(id).ifPresent(plans::findForUpdate);
        return measures.findToRevise(id).orElseThrow(() -> new MeasureNotFound(id));
    }
}
