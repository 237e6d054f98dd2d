package org.openplan.plan;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openplan.document.PlanDocument;
import org.openplan.membership.Signature;
import org.openplan.tenancy.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Changes to a plan's measures, each published as an event. The caller has locked the plan and
/// checked that the change is allowed.
@Component
class MeasureChanges {

    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeasureChanges(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    /// Resolves the findings of the import whose text the revision has changed.
    void revise(Measure measure, MeasureRevision revision) {
        revise(measure, revision, UnaryOperator.identity());
    }

    /// `source` adds to the subject on the trail where the change came from.
    void revise(Measure measure, MeasureRevision revision, UnaryOperator<Subject> source) {
        var plan = measure.plan();
        var before = measure.whole();
        var subject = source.apply(measure.subject());
        var rows = new HashSet<Object>(measure.rows());
        measure.revise(revision, Signature.name(), clock.instant());
        var after = measure.whole();
        rows.addAll(measure.rows());
        events.publishEvent(new MeasureRevised(plan.id(), measure.id(), rows, subject, before, after));
        plan.resolveFindings(finding -> AnsweredFindings.isResolved(finding, before, after))
                .forEach(events::publishEvent);
    }

    Measure add(ActionPlan plan, PlanDocument.Measure content) {
        var measure = plan.add(content);
        events.publishEvent(
                new MeasureAdded(plan.id(), measure.id(), measure.rows(), measure.subject(), null, measure.whole()));
        return measure;
    }

    /// Adds a measure that had its id before; `source` names on the trail where it came from.
    Measure add(ActionPlan plan, MeasureId id, PlanDocument.Measure content, UnaryOperator<Subject> source) {
        var measure = plan.add(id, content);
        var subject = source.apply(measure.subject());
        events.publishEvent(new MeasureAdded(plan.id(), id, measure.rows(), subject, null, measure.whole()));
        return measure;
    }

    /// The measure's origin names the plan it was copied from.
    Measure copy(ActionPlan plan, PlanDocument.Measure content) {
        var measure = plan.add(content);
        events.publishEvent(
                new MeasureCopied(plan.id(), measure.id(), measure.rows(), measure.subject(), null, measure.whole()));
        return measure;
    }

    /// Adds the languages of a measure to those of its plan.
    void addLanguages(ActionPlan plan, Set<String> languages) {
        var before = PlanRevision.of(plan.content());
        plan.addLanguages(languages);
        var after = PlanRevision.of(plan.content());
        if (!after.equals(before)) events.publishEvent(new PlanRevised(plan.id(), plan.subject(), before, after));
    }

    /// Removes the measure's findings and their acceptances with it.
    void remove(Measure measure) {
        var plan = measure.plan();
        var gone = measure.content().id();
        plan.remove(measure);
        events.publishEvent(
                new MeasureRemoved(plan.id(), measure.id(), measure.rows(), measure.subject(), measure.whole(), null));
        plan.takeUp(gone).forEach(events::publishEvent);
        plan.resolveFindings(finding -> gone.equals(finding.measureId())).forEach(events::publishEvent);
    }
}
