package org.openplan.plan;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.Text;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.membership.Signature;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.EditsPlan;
import org.openplan.permission.ReadsDrafts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The individual measures of a plan. They may be revised after adoption: that is drift, and the next edition shows it.
/// After adoption, promises can only be withdrawn, not removed.
@Service
@Transactional(readOnly = true)
public class Measures {

    /// The levels of completion that may be declared for a measure.
    public static final Set<Completion> CLOSING_WORDS = Collections.unmodifiableSet(EnumSet.of(
            Completion.NOT_STARTED,
            Completion.LIMITED,
            Completion.SUBSTANTIAL,
            Completion.COMPLETE,
            Completion.WITHDRAWN));

    private final MeasureRepository measures;
    private final ActionPlanRepository plans;
    private final InstitutionAssigner owners;
    private final MeasureChanges changes;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Measures(
            MeasureRepository measures,
            ActionPlanRepository plans,
            InstitutionAssigner owners,
            MeasureChanges changes,
            Municipalities municipalities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.measures = measures;
        this.plans = plans;
        this.owners = owners;
        this.changes = changes;
        this.municipalities = municipalities;
        this.events = events;
        this.clock = clock;
    }

    @ReadsDrafts
    public MeasureDetails details(MeasureId id) {
        return measures.findById(id).orElseThrow(() -> new MeasureNotFound(id)).details();
    }

    /// Empty if there is no such measure (any more).
    @ReadsDrafts
    public Optional<MeasureDetails> find(MeasureId id) {
        return measures.findById(id).map(Measure::details);
    }

    /// Saves the revision unless the measure has changed since this version was read.
    @EditsPlan
    @Transactional
    public MeasureDetails revise(MeasureId id, int version, MeasureRevision revision) {
        var measure = findToRevise(id);
        if (measure.version() != version)
            throw new ChangedMeanwhile(measure.subject().labels());
        check(measure, revision);
        var unknown = owners.unknownNames(measure);
        changes.revise(measure, revision);
        changes.addLanguages(
                measure.plan(), revision.measure().title().byLanguage().keySet());
        owners.assign(List.of(measure), unknown);
        measures.flush();
        return measure.details();
    }

    /// Records the coordinator's declaration on the measure's completion, with the reason; it is shown beside the
    /// status derived from the steps and does not change it. `read` is the previous declaration.
    @EditsPlan
    @Transactional
    public MeasureDetails declare(MeasureId id, @Nullable Declaration read, Completion completion, Text reason) {
        refuseUnless(CLOSING_WORDS.contains(completion) && !reason.isEmpty(), Obstacle.Reason.DECLARATION_INCOMPLETE);
        return declare(id, read, new Declaration(completion, Signature.name(), municipalities.today(), reason));
    }

    /// Withdraws the declaration.
    @EditsPlan
    @Transactional
    public MeasureDetails undeclare(MeasureId id, Declaration read) {
        return declare(id, read, null);
    }

    private MeasureDetails declare(MeasureId id, @Nullable Declaration read, @Nullable Declaration word) {
        var measure = findToRevise(id);
        var before = measure.content().declared();
        refuseUnless(measure.plan().status().isInForce(), Obstacle.Reason.NOT_ADOPTED);
        if (!Objects.equals(before, read))
            throw new ChangedMeanwhile(measure.subject().labels());
        measure.declare(word);
        measures.flush();
        events.publishEvent(new MeasureDeclared(measure.plan().id(), id, measure.subject(), before, word));
        return measure.details();
    }

    /// Adds an empty measure with the next free number.
    @EditsPlan
    @Transactional
    public MeasureId add(PlanId plan) {
        var owner = plans.findForUpdate(plan).orElseThrow(() -> new PlanNotFound(plan));
        var number = owner.numbersBeside(null).next();
        return changes.add(owner, PlanDocument.Measure.numbered(number)).id();
    }

    @EditsPlan
    @Transactional
    public void remove(MeasureId id) {
        var measure = findToRevise(id);
        refuseUnless(measure.plan().status() == PlanStatus.DRAFT, Obstacle.Reason.NOT_A_DRAFT);
        changes.remove(measure);
    }

    /// Appends an unplaced text to one of the measure's texts, in the plan's first language.
    @EditsPlan
    @Transactional
    public void assign(MeasureId id, Unplaced text, MeasureField field) {
        var measure = findToRevise(id);
        var plan = measure.plan();
        if (!plan.remainder().unplaced().contains(text)) return;
        var before = measure.whole();
        measure.change(
                field.appendTo(measure.content(), plan.language(), text.text()), Signature.name(), clock.instant());
        plan.remain(plan.remainder().without(text));
        events.publishEvent(
                new MeasureRevised(plan.id(), id, measure.rows(), measure.subject(), before, measure.whole()));
        events.publishEvent(new UnplacedAssigned(plan.id(), plan.subject(), text, null));
    }

    private static void check(Measure measure, MeasureRevision revision) {
        var number = revision.measure().number();
        refuseUnless(mayReplace(measure, revision), Obstacle.Reason.NOT_A_DRAFT);
        refuseUnless(isOwned(measure, revision), Obstacle.Reason.MEASURE_WITHOUT_OWNER, number);
        refuseUnless(mayBeNumbered(measure, number), Obstacle.Reason.NUMBER_TAKEN, number);
        refuseUnless(
                LinkTitles.mayFollow(
                        measure.content().links(), revision.measure().links()),
                Obstacle.Reason.LINK_TITLE_TOO_LONG,
                String.valueOf(Link.LONGEST_TITLE));
        refuseUnless(StepNumbers.mayFollow(measure.whole(), revision.measure()), Obstacle.Reason.STEP_NUMBER_TAKEN);
    }

    private static boolean mayReplace(Measure measure, MeasureRevision revision) {
        return measure.plan().status() == PlanStatus.DRAFT
                || measure.steps().stream().allMatch(step -> revision.steps().contains(step.id()));
    }

    /// An adopted measure always has a responsible institution.
    private static boolean isOwned(Measure measure, MeasureRevision revision) {
        var owner = revision.measure().responsible().institution();
        return measure.plan().status() == PlanStatus.DRAFT || owner != null && !owner.isBlank();
    }

    private static boolean mayBeNumbered(Measure measure, String number) {
        return number.equals(measure.number())
                || measure.plan().numbersBeside(measure).isFree(number);
    }

    private static void refuseUnless(boolean allowed, Obstacle.Reason reason, String... details) {
        if (!allowed) throw new PlanObstructed(List.of(Obstacle.of(reason, details)));
    }

    /// Always locks the plan before its measure, which prevents deadlocks.
    private Measure findToRevise(MeasureId id) {
        plans.idOf(id).ifPresent(plans::findForUpdate);
        return measures.findToRevise(id).orElseThrow(() -> new MeasureNotFound(id));
    }
}
