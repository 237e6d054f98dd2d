package org.openplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.audit.AuditTrail;
import org.openplan.audit.TrailEntry;
import org.openplan.document.Completion;
import org.openplan.document.OriginKind;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.Quarter;
import org.openplan.document.Text;
import org.openplan.institution.Institutions;
import org.openplan.plan.CopyNote.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class MeasureCopiesTests {

    @Autowired
    Cast cast;

    @Autowired
    NewPlans newPlans;

    @Autowired
    ActionPlans plans;

    @Autowired
    PlanOverview overview;

    @Autowired
    Measures measures;

    @Autowired
    MeasureInstitutions measureInstitutions;

    @Autowired
    Steps steps;

    @Autowired
    Institutions institutions;

    @Autowired
    MeasureSources sources;

    @Autowired
    MeasureCopies copies;

    @Autowired
    AuditTrail trail;

    Town town;
    PlanId draft;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        draft = town.as(town.coordinator(), () -> newPlans.start(plan(2026, 2027)));
    }

    static NewPlan plan(int first, int last) {
        return new NewPlan("Next plan", List.of("en"), LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /// Measures 1 and 2 of 2025–2026, the first with an indicator and a report on its first step.
    PlanId published(Town at) {
        return at.as(at.coordinator(), () -> {
            var id = plans.draft(SamplePlan.document().withMeasures(measures()), List.of(), List.of());
            plans.adopt(id, new Adoption("1/2025", LocalDate.of(2025, 1, 15), null, null));
            var first = measures.details(overview.details(id).measures().getFirst());
            steps.record(first.steps().getFirst(), SamplePlan.report(new Quarter(2025, 1), Completion.COMPLETE));
            plans.publish(id, Text.NONE);
            return id;
        });
    }

    static List<PlanDocument.Measure> measures() {
        var document = SamplePlan.document();
        var indicator = Indicator.of(Text.of("en", "Workshops"))
                .with()
                .baseline(new Reading(BigDecimal.TEN, LocalDate.of(2024, 12, 31)))
                .targets(List.of(
                        new Target(new Quarter(2025, 4), BigDecimal.ONE),
                        new Target(new Quarter(2026, 4), BigDecimal.TWO)))
                .readings(List.of(new Reading(BigDecimal.ONE, LocalDate.of(2025, 6, 1))))
                .build();
        var first = document.measures().getFirst().withIndicators(List.of(indicator));
        return List.of(first, document.measures().getLast());
    }

    static MeasureSource source(Town at) {
        return new MeasureSource(at.slug(), "2025-2026");
    }

    List<CopiedMeasure> copy(MeasureSource from, PlanDocument.Measure... chosen) {
        var ids = Stream.of(chosen).map(PlanDocument.Measure::id).collect(Collectors.toSet());
        return town.as(town.coordinator(), () -> copies.copy(draft, from, ids));
    }

    PlanDocument document(PlanId id) {
        return town.as(town.coordinator(), () -> overview.details(id).document());
    }

    @Test
    void aPlanDoesNotGrowWithoutEndByCopies() {
        var many = IntStream.range(0, MeasureCopies.MOST_MEASURES - 1)
                .mapToObj(String::valueOf)
                .map(PlanDocument.Measure::numbered)
                .toList();
        var other = cast.town();
        published(other);
        var chosen =
                other.as(other.coordinator(), () -> sources.document(source(other))).orElseThrow().measures().stream()
                        .map(PlanDocument.Measure::id)
                        .collect(Collectors.toSet());
        var full = town.as(
                town.coordinator(), () -> plans.draft(SamplePlan.document().withMeasures(many), List.of(), List.of()));

        assertThatThrownBy(() -> town.as(town.coordinator(), () -> copies.copy(full, source(other), chosen)))
                .isInstanceOfSatisfying(
                        PlanObstructed.class,
                        refused -> assertThat(refused.obstacles())
                                .extracting(Obstacle::reason)
                                .containsExactly(Obstacle.Reason.TOO_MANY_MEASURES));
        assertThat(document(full).measures()).hasSize(many.size());
    }

    @Test
    void aMeasureOfTheOwnOlderPlanComesWithoutWhatWasReportedAndWithoutDatesOfThen() {
        var older = published(town);
        var original = document(older).measures().getFirst();
        var copied = copy(source(town), original);

        var copy = document(draft).measures().getFirst();
        assertThat(copy.title()).isEqualTo(original.title());
        assertThat(copy.id()).isNotEqualTo(original.id());
        assertThat(copy.steps()).hasSize(2).allSatisfy(step -> {
            assertThat(step.reports()).isEmpty();
            assertThat(step.completion()).isNotEqualTo(Completion.COMPLETE);
            assertThat(step.end()).isNull();
        });
        assertThat(copy.steps())
                .extracting(PlanDocument.Step::id)
                .doesNotContainAnyElementsOf(
                        original.steps().stream().map(PlanDocument.Step::id).toList());
        var indicator = copy.indicators().getFirst();
        assertThat(indicator.readings()).isEmpty();
        assertThat(indicator.baseline()).isNotNull();
        assertThat(indicator.targets()).extracting(Target::quarter).containsExactly(new Quarter(2026, 4));
        assertThat(copy.period().start()).isNull();
        assertThat(copy.period().end()).isEqualTo("2026-12-31");
        assertThat(copied.getFirst().notes())
                .extracting(CopyNote::kind, CopyNote::part, CopyNote::was)
                .containsExactlyInAnyOrder(
                        tuple(Kind.MEASURE_START, "", LocalDate.of(2025, 1, 1)),
                        tuple(Kind.STEP_START, "1", new Quarter(2025, 1)),
                        tuple(Kind.STEP_END, "1", new Quarter(2025, 1)),
                        tuple(Kind.STEP_START, "2", new Quarter(2025, 3)),
                        tuple(Kind.STEP_END, "2", new Quarter(2025, 3)),
                        tuple(Kind.TARGET, "Workshops", new Quarter(2025, 4)));
        assertThat(document(older).measures().getFirst()).isEqualTo(original);
    }

    @Test
    void theCopySaysWhereItCameFromAndSoDoesTheTrail() {
        published(town);
        copy(source(town), measures().getFirst());
        var origin = document(draft).measures().getFirst().origin();
        assertThat(origin.kind()).isEqualTo(OriginKind.CARRIED_OVER);
        assertThat(origin.reference()).isEqualTo("Town of " + town.slug() + ", Action plan 2025–2026, 1. Measure 1");
        var lines = town.as(town.coordinator(), () -> trail.entries("measure.copied", "", PageRequest.of(0, 5)));
        assertThat(lines).extracting(TrailEntry::kind).containsExactly("measure.copied");
    }

    @Test
    void ownInstitutionsAndContactsComeAlong() {
        published(town);
        var copied = copy(source(town), measures().getFirst());
        var details = town.as(
                town.coordinator(), () -> measures.details(copied.getFirst().id()));
        assertThat(details.institution()).isNotNull();
        assertThat(details.measure().responsible().email()).isEqualTo("office@example.org");
    }

    @Test
    void aPublishedPlanOfAnotherTownIsCopiedWithoutItsPeopleAndInstitutions() {
        var other = cast.town();
        published(other);
        town.run(town.coordinator(), () -> institutions.named("City library", null, null));
        var copied = copy(source(other), measures().getFirst(), measures().getLast());

        assertThat(names()).containsExactly("City library");
        var first = town.as(
                town.coordinator(), () -> measures.details(copied.getFirst().id()));
        assertThat(first.institution()).isNull();
        assertThat(first.measure().responsible().institution()).isEqualTo("Department of Finance");
        assertThat(first.measure().responsible().email()).isNull();
        assertThat(first.measure().indicators().getFirst().baseline()).isNull();
        assertThat(copied.getFirst().notes())
                .extracting(CopyNote::kind)
                .contains(Kind.INSTITUTION, Kind.CONTACT, Kind.BASELINE);
        var second = town.as(
                town.coordinator(), () -> measures.details(copied.getLast().id()));
        assertThat(second.institution()).isNotNull();
        assertThat(copied.getLast().notes()).extracting(CopyNote::kind).doesNotContain(Kind.INSTITUTION);
        assertThat(first.measure().origin().reference()).startsWith("Town of " + other.slug());
    }

    private List<String> names() {
        return town.as(
                town.coordinator(), () -> List.copyOf(institutions.names().values()));
    }

    @Test
    void anUnknownInstitutionStaysTextWhenTheMeasureIsSavedUntilItIsAdded() {
        var other = cast.town();
        published(other);
        var id = copy(source(other), measures().getFirst()).getFirst().id();
        town.run(town.coordinator(), () -> {
            var copied = measures.details(id);
            measures.revise(
                    id,
                    copied.version(),
                    new MeasureRevision(copied.measure().withGoal(Text.of("en", "Another goal")), copied.steps()));
        });
        assertThat(names()).isEmpty();
        assertThat(town.as(town.officer(), () -> measureInstitutions.unknown(id)))
                .containsExactly("Department of Finance");

        var added = town.as(town.coordinator(), () -> measureInstitutions.add(id));
        assertThat(added.institution()).isNotNull();
        assertThat(names()).containsExactly("Department of Finance");
        assertThat(town.as(town.officer(), () -> measureInstitutions.unknown(id)))
                .isEmpty();
        assertThatThrownBy(() -> town.run(town.officer(), () -> measureInstitutions.add(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNumberThatIsTakenIsReplacedByTheNextFreeOne() {
        published(town);
        copy(source(town), measures().getFirst(), measures().getLast());
        var again = copy(source(town), measures().getFirst());
        assertThat(again).extracting(CopiedMeasure::number).containsExactly("3");
        assertThat(again.getFirst().notes()).contains(new CopyNote(Kind.NUMBER, "3", "1"));
        town.run(town.coordinator(), () -> measures.remove(again.getFirst().id()));
        assertThat(document(draft).measures()).hasSize(2);
    }

    @Test
    void aMeasureInAnotherLanguageBringsItsLanguage() {
        published(town);
        draft = town.as(
                town.coordinator(),
                () -> newPlans.start(new NewPlan(
                        "Naredni plan", List.of("sr-Latn"), LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1))));
        assertThat(copy(source(town), measures().getLast()).getFirst().notes())
                .contains(CopyNote.of(Kind.LANGUAGE, "en"));
        assertThat(document(draft).languages()).containsExactly("sr-Latn", "en");
    }

    @Test
    void ofAnotherTownNothingButItsEditionsCanBeChosenByWhateverName() {
        var other = cast.town();
        var hidden = other.as(other.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        var its = other.as(other.coordinator(), () -> overview.details(hidden).document());
        assertThat(town.as(town.coordinator(), () -> sources.of(other.slug(), draft)))
                .isEmpty();
        assertThat(town.as(town.coordinator(), () -> sources.document(source(other))))
                .isEmpty();
        assertThatThrownBy(() -> copy(source(other), its.measures().getFirst())).isInstanceOf(SourceNotFound.class);
        assertThatThrownBy(() -> copy(
                        new MeasureSource("no-such-town", "2025-2026"),
                        its.measures().getFirst()))
                .isInstanceOf(SourceNotFound.class);
        var id = its.measures().getFirst().id();
        assertThatThrownBy(() -> town.run(
                        town.coordinator(),
                        () -> copies.copy(hidden, new MeasureSource(town.slug(), "2026-2027"), Set.of(id))))
                .isInstanceOf(PlanNotFound.class);
        published(town);
        assertThat(town.as(town.coordinator(), () -> copies.copy(draft, source(town), Set.of(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void whatAnotherTownChangedSinceItsLastEditionIsNotCopied() {
        var other = cast.town();
        var id = published(other);
        other.run(other.coordinator(), () -> {
            var first = measures.details(overview.details(id).measures().getFirst());
            var secret = first.measure().withTitle(Text.of("en", "Not public yet"));
            measures.revise(first.id(), first.version(), new MeasureRevision(secret, first.steps()));
        });
        assertThat(copy(source(other), measures().getFirst()))
                .extracting(copied -> copied.title().inOrFirst("en"))
                .containsExactly("Measure 1");
    }

    @Test
    void theOwnPlansAndThePublishedOnesOfAnotherTownAreOffered() {
        var other = cast.town();
        published(other);
        published(town);
        assertThat(town.as(town.coordinator(), () -> sources.of(town.slug(), draft)))
                .extracting(SourcePlan::source)
                .containsExactly(source(town));
        assertThat(town.as(town.coordinator(), () -> sources.of(other.slug(), draft)))
                .extracting(SourcePlan::source)
                .containsExactly(source(other));
        assertThat(town.as(town.coordinator(), () -> sources.of("no-such-town", draft)))
                .isEmpty();
    }

    @Test
    void anAdoptedPlanTakesNoCopies() {
        var older = published(town);
        assertThatThrownBy(() -> town.run(
                        town.coordinator(),
                        () -> copies.copy(
                                older,
                                new MeasureSource(town.slug(), "2025-2026"),
                                Set.of(measures().getFirst().id()))))
                .isInstanceOf(PlanObstructed.class);
    }

    @Test
    void onlyWhoEditsPlansCopies() {
        published(town);
        var ids = Set.of(measures().getFirst().id());
        for (var person : List.of(town.officer(), town.contributor(), town.monitor(), town.stranger())) {
            assertThatThrownBy(() -> town.run(person, () -> copies.copy(draft, source(town), ids)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> town.run(person, () -> sources.of(town.slug(), draft)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> town.run(person, () -> sources.document(source(town))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void copiesMadeAtOnceGetNumbersOfTheirOwn() throws Exception {
        published(town);
        Callable<List<CopiedMeasure>> copying =
                () -> copy(source(town), measures().getFirst());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one :
                    people.invokeAll(Stream.generate(() -> copying).limit(4).toList())) one.get();
        }
        assertThat(document(draft).measures())
                .extracting(PlanDocument.Measure::number)
                .hasSize(4)
                .doesNotHaveDuplicates();
    }
}
