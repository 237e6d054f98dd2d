package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.document.Completion;
import org.openplan.document.Finding;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.Quarter;
import org.openplan.document.Severity;
import org.openplan.document.Text;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.institution.Institutions;
import org.openplan.intake.Uploads;
import org.openplan.membership.Members;
import org.openplan.municipality.Municipalities;
import org.openplan.publication.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionTemplate;

/// Every row of a plan that changes has a line that speaks of it: take one announcement away, and what it spoke of does
/// not happen.
@IntegrationTest
class AnnouncementsTests {

    private static final Finding DOUBT =
            new Finding("contact-in-wrong-cell", Severity.HINT, "1", null, "title", null, List.of());
    private static final Unplaced FOUND = new Unplaced("Found beside the table", "row 1", "1");
    private static final Unplaced LOST = new Unplaced("Page 3 of 7", "row 2", null);

    @Autowired
    Cast cast;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ActionPlanRepository plans;

    @Autowired
    MeasureRepository measures;

    @Autowired
    StepRepository steps;

    @Autowired
    Institutions institutions;

    @Autowired
    PlanOverview overview;

    @Autowired
    Uploads uploads;

    @Autowired
    Members members;

    @Autowired
    Obstacles obstacles;

    @Autowired
    Editions editions;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Clock clock;

    @Autowired
    AuditTrail trail;

    Town town;

    @BeforeEach
    void aTown() {
        town = cast.town();
    }

    @Test
    void theWholeLifeOfAPlanIsOnTheTrail() {
        new Life(events).live();

        assertThat(town.as(town.coordinator(), () -> trail.entries("", "", Pageable.ofSize(100))))
                .extracting(TrailEntry::kind)
                .contains("finding.answered", "unplaced.assigned", "plan.first-published");
        assertThat(town.as(town.coordinator(), trail::firstBroken)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                FindingAnswered.class,
                FindingSettled.class,
                FindingTakenUp.class,
                LaterVersionAccepted.class,
                MeasureAdded.class,
                MeasureDeclared.class,
                MeasureRemoved.class,
                MeasureRevised.class,
                PlanAdopted.class,
                PlanBecamePublic.class,
                PlanDiscarded.class,
                PlanDrafted.class,
                PlanRevised.class,
                StepReported.class,
                UnplacedAssigned.class,
                UnplacedDismissed.class
            })
    void withoutItsAnnouncementAChangeDoesNotHappen(Class<?> kind) {
        ApplicationEventPublisher silent = event -> {
            if (!kind.isInstance(event)) events.publishEvent(event);
        };

        assertThatThrownBy(() -> new Life(silent).live()).hasMessageContaining("has no line on the trail");
    }

    /// What people do with a plan, one command after the other, each of them announced to `events`.
    private final class Life {
        private final ActionPlans every;
        private final Measures each;
        private final LaterVersions later;
        private final IssueResolution open;
        private final Institutions bodies;
        private final Steps promised;
        private final Uploads files;

        Life(ApplicationEventPublisher events) {
            var owners = new InstitutionAssigner(institutions);
            var progress = new PlanProgress(editions, municipalities);
            every = new ActionPlans(plans, owners, obstacles, editions, progress, events);
            var changes = new MeasureChanges(clock, events);
            each = new Measures(measures, plans, owners, changes, municipalities, events, clock);
            later = new LaterVersions(plans, every, changes, owners, obstacles, events);
            open = new IssueResolution(plans, events);
            bodies = institutions;
            promised = new Steps(steps, institutions, progress, events);
            files = uploads;
        }

        void live() {
            bring();
            var plan = coordinate(() -> every.draft(SamplePlan.document(), List.of(FOUND, LOST), List.of(DOUBT)));
            correct(plan);
            translate(plan);
            letStand(plan);
            addAndRemove(plan);
            takeOver(plan);
            name();
            publish(plan);
        }

        private void takeOver(PlanId plan) {
            var file = coordinate(() -> overview.preview(plan));
            var turned = file.withMeasures(file.measures().reversed());
            run(() -> later.accept(later.compare(plan, turned), List.of(), List.of()));
        }

        private void bring() {
            var text = SamplePlan.asTabbedText().getBytes(StandardCharsets.UTF_8);
            var first = coordinate(() -> files.keep("plan.txt", text));
            run(() -> files.discard(first));
            var second = coordinate(() -> files.keep("plan.txt", text));
            var draft = coordinate(() -> files.accept(second, List.of()));
            run(() -> every.discard(draft));
        }

        private void correct(PlanId plan) {
            var measure = coordinate(() -> overview.details(plan)).measures().getFirst();
            run(() -> each.assign(measure, FOUND, MeasureField.GOAL));
            run(() -> open.dismiss(plan, LOST));
            run(() -> revise(measure, Text.of("en", "A better title")));
        }

        private void translate(PlanId plan) {
            var measure = coordinate(() -> overview.details(plan)).measures().getFirst();
            run(() -> revise(measure, Text.of("sq", "Masa")));
        }

        private void revise(MeasureId id, Text title) {
            var read = each.details(id);
            each.revise(
                    id,
                    read.version(),
                    new MeasureRevision(MeasureField.TITLE.into(read.measure(), title), read.steps()));
        }

        private void letStand(PlanId plan) {
            run(() -> open.settle(plan, DOUBT, "It is so"));
            var settled = coordinate(() -> overview.details(plan))
                    .remainder()
                    .settlements()
                    .getFirst();
            run(() -> open.takeUp(plan, settled));
        }

        private void addAndRemove(PlanId plan) {
            var added = coordinate(() -> each.add(plan));
            run(() -> each.remove(added));
        }

        private void name() {
            var body = coordinate(bodies::all).getFirst().id();
            var member = town.as(town.coordinator(), members::all).getFirst().id();
            run(() -> bodies.nameOfficer(body, member));
            run(() -> bodies.dismissOfficer(body, member));
        }

        private void publish(PlanId plan) {
            var act = new Adoption("06-12/2025", LocalDate.of(2025, 1, 15), "A. Mayor", "B. Forum");
            run(() -> every.adopt(plan, act));
            run(() -> every.publish(plan, Text.NONE));
            var step = coordinate(() -> promised.of(plan)).getFirst().id();
            PlanDocument.Report report = SamplePlan.report(new Quarter(2025, 1), Completion.COMPLETE);
            run(() -> promised.record(step, report));
            var measure = coordinate(() -> overview.details(plan)).measures().getFirst();
            run(() -> each.declare(measure, null, Completion.COMPLETE, Text.of("en", "All of it is done")));
        }

        private void run(Runnable command) {
            coordinate(() -> {
                command.run();
                return true;
            });
        }

        private <T> T coordinate(Supplier<T> command) {
            return town.as(town.coordinator(), () -> transaction.execute(begun -> command.get()));
        }
    }
}
