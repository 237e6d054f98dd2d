package org.openplan.plan;

import java.time.Clock;
import java.util.HashSet;
import org.openplan.document.PlanDocument;
import org.openplan.membership.Signature;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Changes of a plan's measures, each of them announced. Whoever asks for one holds the plan and has checked that it
/// may
/// be.
@Component
class MeasureChanges {

    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeasureChanges(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    /// What was let stand or doubted of the measure is answered where it reads differently now.
    void revise(Measure measure, MeasureRevision revision) {
        var plan = measure.plan();
        var before = measure.whole();
        var subject = measure.subject();
        var rows = new HashSet<Object>(measure.rows());
        measure.revise(revision, Signature.name(), clock.instant());
        var after = measure.whole();
        rows.addAll(measure.rows());
        events.publishEvent(new MeasureRevised(plan.id(), measure.id(), rows, subject, before, after));
        plan.mend(finding -> AnsweredFindings.mends(finding, before, after)).forEach(events::publishEvent);
    }

    Measure add(ActionPlan plan, PlanDocument.Measure content) {
        var measure = plan.add(content);
        events.publishEvent(
                new MeasureAdded(plan.id(), measure.id(), measure.rows(), measure.subject(), null, measure.whole()));
        return measure;
    }

    /// What was let stand or doubted of the measure goes with it.
    void remove(Measure measure) {
        var plan = measure.plan();
        var gone = measure.content().id();
        plan.remove(measure);
        events.publishEvent(
                new MeasureRemoved(plan.id(), measure.id(), measure.rows(), measure.subject(), measure.whole(), null));
        plan.takeUp(gone).forEach(events::publishEvent);
        plan.mend(finding -> gone.equals(finding.measureId())).forEach(events::publishEvent);
    }
}
