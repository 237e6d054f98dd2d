package org.openplan.demo;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.openplan.demo.DemoScript.Day;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.institution.InstitutionDetails;
import org.openplan.institution.Institutions;
import org.openplan.language.Translations;
import org.openplan.membership.Members;
import org.openplan.membership.MembershipId;
import org.openplan.municipality.Municipalities;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.publication.Editions;
import org.openplan.tenancy.ServiceClock;
import org.springframework.stereotype.Component;

/// Replays everything in a demonstration's script through the ordinary services, each action on its own date.
@Component
class DemoReplay {

    private static final LocalTime DRAFTED = LocalTime.of(8, 0);
    private static final LocalTime START_OF_WORK = LocalTime.of(9, 0);
    private static final int DAYS_TO_REPORT = 21;

    private final ActionPlans plans;
    private final PlanOverview overview;
    private final Measures measures;
    private final Institutions institutions;
    private final Members members;
    private final Municipalities municipalities;
    private final Translations translations;
    private final DemoReports reporting;
    private final Editions editions;
    private final DemoContributions contributions;

    DemoReplay(
            ActionPlans plans,
            PlanOverview overview,
            Measures measures,
            Institutions institutions,
            Members members,
            Municipalities municipalities,
            Translations translations,
            DemoReports reporting,
            Editions editions,
            DemoContributions contributions) {
        this.plans = plans;
        this.overview = overview;
        this.measures = measures;
        this.institutions = institutions;
        this.members = members;
        this.municipalities = municipalities;
        this.translations = translations;
        this.reporting = reporting;
        this.editions = editions;
        this.contributions = contributions;
    }

    /// Refreshes the pages for today at the end, because the last edition is some months old by then.
    void play(DemoFolder folder, ZoneId zone) {
        var story = DemoStory.of(folder, Quarter.of(municipalities.today()), translations);
        var days = story.life().days();
        at(DRAFTED, days.getFirst(), zone, () -> draft(story));
        var plan = overview.details(overview.plans().getFirst().id());
        for (var day : days) at(START_OF_WORK, day, zone, () -> live(day, plan, story));
        contributions.play(story, zone);
        openLastQuarter(plan.id());
        reportWaiting(story);
        nameAnyone(false);
        editions.refreshPages();
    }

    private static void at(LocalTime time, Day day, ZoneId zone, Runnable work) {
        ServiceClock.at(day.on().atTime(time).atZone(zone).toInstant(), work);
    }

    private void draft(DemoStory story) {
        try {
            plans.draft(story.plan(), List.of(), List.of());
        } catch (RuntimeException refused) {
            throw new DemoMistake(story.folder().planFile(), DemoMistake.reason(refused), refused);
        }
        nameAnyone(true);
        for (var office : story.life().officers())
            institutions.nameOfficer(institution(office, story).id(), member(office, story));
    }

    private void live(Day day, PlanDetails plan, DemoStory story) {
        try {
            var act = day.adopted();
            if (act != null)
                plans.adopt(plan.id(), new PlanDocument.Adoption(act.act(), day.on(), act.city(), act.forum()));
            if (day.opened() != null) reporting.open(plan.id(), day.opened());
            reporting.sendBack(day);
            reporting.report(day.reported(), story);
            reporting.accept(day, plan.id(), story.life());
            if (day.closed()) reporting.close();
            day.revised().forEach(revision -> revise(plan, revision));
            var note = day.published();
            if (note != null) plans.publish(plan.id(), note);
        } catch (DemoMistake known) {
            throw known;
        } catch (RuntimeException refused) {
            throw new DemoMistake(
                    story.folder().lifeFile(), story.written(day) + ": " + DemoMistake.reason(refused), refused);
        }
    }

    /// Measures keep their draft ids and numbers, so the draft is enough to find them.
    private void revise(PlanDetails draft, DemoScript.Revision revision) {
        var measure = draft.measureNumbered(revision.measure())
                .map(measures::details)
                .orElseThrow(() -> new IllegalArgumentException("there is no measure " + revision.measure()));
        var revised = DemoRevision.revised(measure.measure(), revision);
        measures.revise(measure.id(), measure.version(), new MeasureRevision(revised, measure.steps()));
    }

    /// Opens a round for the last quarter, to close three weeks from today, so that a new user finds one to report in.
    private void openLastQuarter(PlanId plan) {
        var today = municipalities.today();
        if (reporting.isOpen()) return;
        reporting.open(plan, new DemoScript.Opening(Quarter.of(today).plus(-1), today.plusDays(DAYS_TO_REPORT)));
    }

    private void reportWaiting(DemoStory story) {
        try {
            reporting.report(story.life().waiting(), story);
        } catch (RuntimeException refused) {
            throw new DemoMistake(story.folder().lifeFile(), "waiting: " + DemoMistake.reason(refused), refused);
        }
    }

    /// Makes the demonstration's own officer an officer of every institution, or ends that again after the replay.
    private void nameAnyone(boolean forNow) {
        var officer = members.mine().getFirst().id();
        for (var institution : institutions.all())
            if (forNow) institutions.nameOfficer(institution.id(), officer);
            else institutions.dismissOfficer(institution.id(), officer);
    }

    private InstitutionDetails institution(DemoScript.Office office, DemoStory story) {
        return institutions.all().stream()
                .filter(known -> known.name().equals(office.institution()))
                .findFirst()
                .orElseThrow(() ->
                        new DemoMistake(story.folder().lifeFile(), "the plan names no " + office.institution() + "."));
    }

    private MembershipId member(DemoScript.Office office, DemoStory story) {
        return members.all().stream()
                .filter(member -> member.email().equals(office.email()))
                .findFirst()
                .orElseThrow(() ->
                        new DemoMistake(story.folder().lifeFile(), "people.yaml knows no " + office.email() + "."))
                .id();
    }
}
