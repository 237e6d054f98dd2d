package org.openplan.demo;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openplan.cocreation.ContributionAnswer;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionKind;
import org.openplan.cocreation.ContributionQueue;
import org.openplan.cocreation.ContributionTarget;
import org.openplan.cocreation.ContributionText;
import org.openplan.cocreation.Contributions;
import org.openplan.cocreation.Passage;
import org.openplan.demo.DemoNext.Given;
import org.openplan.demo.DemoNext.Reply;
import org.openplan.document.MeasureField;
import org.openplan.document.PlanJson;
import org.openplan.document.StepField;
import org.openplan.membership.Member;
import org.openplan.membership.Members;
import org.openplan.membership.Person;
import org.openplan.municipality.Municipalities;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.tenancy.ServiceClock;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/// Lays out the draft of the next plan in the weeks before the first start: what contributors hand in on their
/// days, and how the coordinator answers.
@Component
class DemoContributions {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final ActionPlans plans;
    private final PlanOverview overview;
    private final Measures measures;
    private final Contributions contributions;
    private final DemoProposals proposals;
    private final ContributionQueue queue;
    private final Members members;
    private final Municipalities municipalities;

    DemoContributions(
            ActionPlans plans,
            PlanOverview overview,
            Measures measures,
            Contributions contributions,
            DemoProposals proposals,
            ContributionQueue queue,
            Members members,
            Municipalities municipalities) {
        this.plans = plans;
        this.overview = overview;
        this.measures = measures;
        this.contributions = contributions;
        this.proposals = proposals;
        this.queue = queue;
        this.members = members;
        this.municipalities = municipalities;
    }

    /// One thing that happened so many days before the first start.
    private record Event(int daysAgo, Runnable what) {}

    void play(DemoStory story, ZoneId zone) {
        var folder = story.folder();
        if (!folder.hasNextPlan()) return;
        DemoMistake.naming(folder.nextFile(), () -> {
            play(story, DemoNext.of(story.dates().moved(folder.next())), zone);
            return true;
        });
    }

    private void play(DemoStory story, DemoNext next, ZoneId zone) {
        var plan =
                PlanJson.read(PlanJson.bytes(story.dates().moved(story.folder().nextPlan())));
        var drafted = new HashMap<String, PlanId>();
        at(next.drafted(), zone, () -> drafted.put("", plans.draft(plan, List.of(), List.of())));
        var draft = Objects.requireNonNull(drafted.get(""));
        var given = new HashMap<Given, ContributionDetails>();
        next.contributions().stream()
                .flatMap(one -> events(one, draft, story, next, given))
                .sorted(Comparator.comparing(Event::daysAgo).reversed())
                .forEach(event -> at(event.daysAgo(), zone, event.what()));
    }

    private Stream<Event> events(
            Given one, PlanId plan, DemoStory story, DemoNext next, Map<Given, ContributionDetails> given) {
        var handedIn = new Event(
                one.handedIn(),
                () -> given.put(one, one.proposal() == null ? handIn(one, plan) : propose(one, plan, story)));
        var reply = one.answer();
        if (reply == null) return Stream.of(handedIn);
        return Stream.of(
                handedIn,
                new Event(reply.answered(), () -> answer(Objects.requireNonNull(given.get(one)), reply, next)));
    }

    /// The day is in the past also for whoever starts in the morning.
    private void at(int daysAgo, ZoneId zone, Runnable work) {
        var moment = municipalities.today().minusDays(daysAgo).atTime(MORNING).atZone(zone);
        ServiceClock.at(moment.toInstant(), work);
    }

    private ContributionDetails handIn(Given one, PlanId plan) {
        var measure = measure(one, plan);
        var kind = one.wording() == null ? ContributionKind.COMMENT : ContributionKind.WORDING;
        var target = new ContributionTarget(measure.id(), passage(one, measure), kind);
        var language = overview.details(plan).language();
        var basis = target.passage().text(measure.revision(), language).orElse("");
        var text = new ContributionText(
                basis, Objects.requireNonNullElse(one.wording(), ""), Objects.requireNonNullElse(one.remark(), ""));
        return DemoSignIn.as(person(one.from()), () -> contributions.handIn(contributions.keep(target, text)));
    }

    private ContributionDetails propose(Given one, PlanId plan, DemoStory story) {
        return DemoSignIn.as(person(one.from()), () -> proposals.handIn(one, plan, story));
    }

    private MeasureDetails measure(Given one, PlanId plan) {
        return overview.details(plan)
                .measureNumbered(Objects.requireNonNullElse(one.measure(), ""))
                .map(measures::details)
                .orElseThrow(() -> new IllegalArgumentException("there is no measure " + one.measure()));
    }

    private static Passage passage(Given one, MeasureDetails measure) {
        var field = one.field();
        if (field == null) return Passage.MEASURE;
        if (one.step() == null) return Passage.of(MeasureField.named(field).orElseThrow());
        var numbers =
                measure.measure().steps().stream().map(step -> step.number()).toList();
        return Passage.of(
                measure.steps().get(numbers.indexOf(one.step())),
                StepField.named(field).orElseThrow());
    }

    private void answer(ContributionDetails given, Reply reply, DemoNext next) {
        var coordinator = members.all().stream()
                .filter(member -> member.email().equals(next.coordinator()))
                .map(Member::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("people.yaml knows no " + next.coordinator()));
        var answer = new ContributionAnswer(
                reply.state(),
                Objects.requireNonNullElse(reply.reason(), ""),
                given.basis(),
                Objects.requireNonNullElse(reply.wording(), ""));
        DemoSignIn.as(person(coordinator), () -> {
            queue.answer(given.id(), given.version(), answer);
            return true;
        });
    }

    /// Nobody who signs in is this person, so nobody is written to.
    private static Person person(String name) {
        return new Person("demo:" + name, name, "demo@" + Tenancy.current() + ".example");
    }
}
