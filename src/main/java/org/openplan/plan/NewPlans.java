package org.openplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanYears;
import org.openplan.document.Text;
import org.openplan.language.Translations;
import org.openplan.permission.EditsPlan;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Starts a plan without a file: a draft with the chapters of OGP's form and no measures.
@Service
@Transactional(readOnly = true)
public class NewPlans {

    /// The maximum number of characters of the title.
    public static final int LONGEST_TITLE = 200;

    private static final int FIRST_YEAR = 2000;
    private static final int MOST_YEARS = 10;

    private final ActionPlanRepository plans;
    private final ActionPlans drafts;
    private final Obstacles obstacles;
    private final Translations translations;

    NewPlans(ActionPlanRepository plans, ActionPlans drafts, Obstacles obstacles, Translations translations) {
        this.plans = plans;
        this.drafts = drafts;
        this.obstacles = obstacles;
        this.translations = translations;
    }

    /// Drafts the plan; periods of several plans may overlap. Throws a `DataIntegrityViolationException` if somebody
    /// else takes its address at the same moment.
    @EditsPlan
    @Transactional
    public PlanId start(NewPlan plan) {
        obstacles.refuse(obstaclesTo(plan));
        var started = drafts.draft(document(plan), List.of(), List.of());
        plans.flush();
        return started;
    }

    /// The plans beside which this one would stand.
    @EditsPlan
    public PlanNeighbours neighbours(NewPlan plan) {
        var wanted = PlanSlug.natural(document(plan));
        var overlapping = plans.findAllByOrderBySlugDesc().stream()
                .map(ActionPlan::summary)
                .filter(other -> overlap(other.period(), plan.period()))
                .toList();
        var same = plans.findBySlug(wanted).map(ActionPlan::summary).orElse(null);
        return new PlanNeighbours(overlapping, same, plans.freeSlug(wanted));
    }

    private PlanDocument document(NewPlan plan) {
        var language = plan.languages().isEmpty()
                ? Translations.ENGLISH
                : plan.languages().getFirst();
        return new PlanDocument(
                PlanDocument.FORMAT,
                Tenancy.current(),
                "",
                null,
                Text.of(language, plan.title()),
                plan.languages(),
                plan.period(),
                null,
                PlanChapter.sections(plan.languages(), translations),
                List.of());
    }

    private static List<Obstacle> obstaclesTo(NewPlan plan) {
        var found = new ArrayList<Obstacle>();
        if (plan.title().isBlank()) found.add(Obstacle.of(Obstacle.Reason.PLAN_WITHOUT_TITLE));
        if (plan.title().length() > LONGEST_TITLE)
            found.add(Obstacle.of(Obstacle.Reason.TITLE_TOO_LONG, String.valueOf(LONGEST_TITLE)));
        if (plan.languages().isEmpty()) found.add(Obstacle.of(Obstacle.Reason.PLAN_WITHOUT_LANGUAGE));
        found.addAll(ofPeriod(plan));
        return found;
    }

    private static List<Obstacle> ofPeriod(NewPlan plan) {
        var start = plan.start();
        var end = plan.end();
        if (start == null || end == null) return List.of(Obstacle.of(Obstacle.Reason.PLAN_WITHOUT_PERIOD));
        if (end.isBefore(start)) return List.of(Obstacle.of(Obstacle.Reason.PLAN_ENDS_BEFORE_START));
        if (!PlanYears.hold(plan.period())) return List.of(Obstacle.of(Obstacle.Reason.PERIOD_IMPLAUSIBLE));
        boolean plausible = start.getYear() >= FIRST_YEAR && !end.isAfter(start.plusYears(MOST_YEARS));
        return plausible ? List.of() : List.of(Obstacle.of(Obstacle.Reason.PERIOD_IMPLAUSIBLE));
    }

    private static boolean overlap(PlanDocument.Period one, PlanDocument.Period other) {
        return one.start() != null
                && one.end() != null
                && other.start() != null
                && other.end() != null
                && !one.start().isAfter(other.end())
                && !other.start().isAfter(one.end());
    }
}
