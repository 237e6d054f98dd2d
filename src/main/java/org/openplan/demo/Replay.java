package org.openplan.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.openplan.demo.Life.Day;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.membership.Members;
import org.openplan.membership.MembershipId;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.ServiceClock;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.InstitutionDetails;
import org.openplan.plan.Institutions;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanId;
import org.springframework.stereotype.Component;

/// Does all that a demonstration tells of through the ordinary services, each thing on its own date.
@Component
class Replay {

    private static final LocalTime START_OF_WORK = LocalTime.of(9, 0);
    private static final int DAYS_TO_REPORT = 21;

    private final ActionPlans plans;
    private final Measures measures;
    private final Institutions institutions;
    private final Members members;
    private final Municipalities municipalities;
    private final Reporting reporting;

    Replay(
            ActionPlans plans,
            Measures measures,
            Institutions institutions,
            Members members,
            Municipalities municipalities,
            Reporting reporting) {
        this.plans = plans;
        this.measures = measures;
        this.institutions = institutions;
        this.members = members;
        this.municipalities = municipalities;
        this.reporting = reporting;
    }

    void play(DemoFolder folder, PlanDocument document, Life life, ZoneId zone) {
        var moments = life.days().stream().map(day -> morning(day.on(), zone)).toList();
        ServiceClock.at(moments.getFirst().minusSeconds(3600), () -> draft(document, life, folder));
        var plan = plans.plans().getFirst().id();
        for (int i = 0; i < moments.size(); i++) {
            var day = life.days().get(i);
            ServiceClock.at(moments.get(i), () -> live(day, plan, life, folder));
        }
        nameAnyone(false);
        openCurrentRound(plan);
    }

    private static Instant morning(LocalDate day, ZoneId zone) {
        return day.atTime(START_OF_WORK).atZone(zone).toInstant();
    }

    private void draft(PlanDocument document, Life life, DemoFolder folder) {
        try {
            plans.draft(document, List.of(), List.of());
        } catch (RuntimeException refused) {
            throw new DemoMistake(folder.planFile(), DemoMistake.reason(refused), refused);
        }
        nameAnyone(true);
        for (var office : life.officers())
            institutions.nameOfficer(institution(office, folder).id(), member(office, folder));
    }

    private void live(Day day, PlanId plan, Life life, DemoFolder folder) {
        try {
            var act = day.adopted();
            if (act != null) plans.adopt(plan, new PlanDocument.Adoption(act.act(), day.on(), act.city(), act.forum()));
            if (day.opened() != null) reporting.open(plan, day.opened());
            day.returned().forEach(reporting::sendBack);
            day.reported().forEach(telling -> reporting.report(telling, language(plan), folder));
            day.accepted().forEach(step -> reporting.accept(life.lastTold(step, day.on())));
            if (day.closed()) reporting.close();
            day.revised().forEach(revision -> revise(plan, revision));
            var note = day.published();
            if (note != null) plans.publish(plan, note);
        } catch (RuntimeException refused) {
            throw new DemoMistake(folder.lifeFile(), "on " + day.on() + ": " + DemoMistake.reason(refused), refused);
        }
    }

    private void revise(PlanId plan, Life.Revision revision) {
        var measure = plans.details(plan).measures().stream()
                .map(measures::details)
                .filter(known -> known.measure().number().equals(revision.measure()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no measure " + revision.measure()));
        var revised = Revising.revised(measure.measure(), revision);
        measures.revise(measure.id(), measure.version(), new MeasureRevision(revised, measure.steps()));
    }

    /// So that a newcomer finds a round to report in: that of the last quarter, three weeks from today.
    private void openCurrentRound(PlanId plan) {
        var today = municipalities.today();
        var last = Quarter.of(today).plus(-1);
        var document = plans.preview(plan);
        var end = document.period().end();
        var asked = end == null || last.isBefore(Quarter.of(end)) ? last : Quarter.of(end);
        boolean reported = document.measures().stream()
                .flatMap(measure -> measure.steps().stream())
                .flatMap(step -> step.reports().stream())
                .anyMatch(report -> !report.quarter().isBefore(asked));
        if (!reported) reporting.open(plan, new Life.Opening(asked, today.plusDays(DAYS_TO_REPORT)));
    }

    /// While the demonstration lasts, its own officer speaks for every institution.
    private void nameAnyone(boolean forNow) {
        var officer = members.mine().getFirst().id();
        for (var institution : institutions.all())
            if (forNow) institutions.nameOfficer(institution.id(), officer);
            else institutions.dismissOfficer(institution.id(), officer);
    }

    private InstitutionDetails institution(Life.Office office, DemoFolder folder) {
        return institutions.all().stream()
                .filter(known -> known.name().equals(office.institution()))
                .findFirst()
                .orElseThrow(
                        () -> new DemoMistake(folder.lifeFile(), "the plan names no " + office.institution() + "."));
    }

    private MembershipId member(Life.Office office, DemoFolder folder) {
        return members.all().stream()
                .filter(member -> member.email().equals(office.email()))
                .findFirst()
                .orElseThrow(() -> new DemoMistake(folder.lifeFile(), "people.yaml knows no " + office.email() + "."))
                .id();
    }

    private String language(PlanId plan) {
        return plans.preview(plan).languages().getFirst();
    }
}
