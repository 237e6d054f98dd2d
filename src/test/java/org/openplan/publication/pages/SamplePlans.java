package org.openplan.publication.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.Direction;
import org.openplan.document.Drift;
import org.openplan.document.MeasureField;
import org.openplan.document.OgpValue;
import org.openplan.document.ParticipantKind;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.PlanDocument.Assessment;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.ClaimedValue;
import org.openplan.document.PlanDocument.Declaration;
import org.openplan.document.PlanDocument.EditionStamp;
import org.openplan.document.PlanDocument.Evidence;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Link;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Origin;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Reading;
import org.openplan.document.PlanDocument.Report;
import org.openplan.document.PlanDocument.Responsible;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanDocument.Target;
import org.openplan.document.PlanHistory;
import org.openplan.document.PlanJson;
import org.openplan.document.ProgressDay;
import org.openplan.document.PublicEdition;
import org.openplan.document.PublicEdition.TrailLine;
import org.openplan.document.Quarter;
import org.openplan.document.SampleId;
import org.openplan.document.Sha256;
import org.openplan.document.StepField;
import org.openplan.document.Text;
import org.openplan.municipality.Municipality;
import org.openplan.tenancy.Subject;

/// Plans of a made-up town to look at and to test with: an ordinary one, an empty one, a huge one, a hostile one.
public final class SamplePlans {

    /// What the trail calls the plan.
    public static final Subject SUBJECT = Subject.of("plan", UUID.randomUUID(), "2025-2026");

    private SamplePlans() {}

    public static Municipality town() {
        return townSpeaking("sr-Latn", "sr-Cyrl", "en");
    }

    static Municipality townSpeaking(String... languages) {
        return new Municipality(
                "primer",
                Text.of("en", "Town of Primer").with("sr-Latn", "Grad Primer"),
                "RS",
                Municipality.Kind.TOWN,
                24_000,
                List.of(languages),
                ZoneId.of("Europe/Belgrade"),
                List.of(),
                new Municipality.Look(
                        "#0b5d66", "#ffffff", "M2 2h28v17c0 9-6 14-14 16C8 33 2 28 2 19zM7 24l9-10 9 10M16 6v5"),
                "javnost@primer.example",
                ProgressDay.CLOSING_DAYS,
                Municipality.EVIDENCE_MEGABYTES,
                List.of(),
                Municipality.ANSWER_DAYS);
    }

    public static PlanHistory ordinary() {
        return history(promised(), reported());
    }

    public static PlanHistory history(PlanDocument... documents) {
        var editions = IntStream.range(0, documents.length)
                .mapToObj(i -> edition(i + 1, documents[i], i == 0 ? null : documents[i - 1]))
                .toList();
        return new PlanHistory(editions, new ProgressDay(editions.getLast().published(), ProgressDay.CLOSING_DAYS));
    }

    /// A deadline was moved and a target cut in the second edition, for these reasons.
    static PlanHistory explained(Text deadline, Text target) {
        var ordinary = ordinary();
        var drift = Drift.between(ordinary.first().document(), ordinary.document());
        var reasons = drift.explained(List.of(
                drift.moved().getFirst().move().saying(deadline),
                drift.cut().getFirst().move().saying(target)));
        var stamp = new EditionStamp(2, Instant.EPOCH, "0".repeat(64), Text.NONE, reasons);
        return history(ordinary.first().document(), ordinary.document().withEdition(stamp));
    }

    private static PublicEdition edition(int number, PlanDocument document, @Nullable PlanDocument before) {
        return new PublicEdition(
                number,
                ZonedDateTime.of(2024, 1, 20, 9, 30, 0, 0, ZoneId.of("Europe/Belgrade"))
                        .plusMonths((number - 1) * 18L),
                number == 1
                        ? both("First publication", "Prvo objavljivanje")
                        : both("Second reporting round of 2025", "Drugi krug izveštavanja 2025."),
                Sha256.of(PlanJson.write(document)),
                before == null ? null : Sha256.of(PlanJson.write(before)),
                new TrailLine(17, "0".repeat(64)),
                document);
    }

    public static PlanDocument promised() {
        return plan(
                "2024-2025",
                Stream.of(workshops("2025-Q1", 12, List.of()), budget(List.of(), List.of()), schools(), sessions())
                        .toList());
    }

    private static PlanDocument reported() {
        var held = report("2025-Q2", Completion.LIMITED, "Two of five workshops were held; the halls were taken.");
        var done = report("2024-Q3", Completion.COMPLETE, "The data are on the town's site.");
        var judged = new Assessment(
                "Civic Forum",
                LocalDate.of(2025, 7, 9),
                Completion.LIMITED,
                both("Half of the villages were left out.", "Polovina sela je izostavljena."));
        return plan(
                "2024-2025",
                List.of(
                        workshops("2025-Q3", 10, List.of(held)),
                        budget(List.of(done), List.of(judged)),
                        schools(),
                        sessions()));
    }

    public static PlanDocument plan(String slug, List<Measure> measures) {
        return new PlanDocument(
                PlanDocument.FORMAT,
                "primer",
                slug,
                null,
                both("Action plan for open government 2024–2025", "Akcioni plan za otvorenu upravu 2024–2025"),
                List.of("sr-Latn", "en"),
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31), null),
                new Adoption("06-12/2024", LocalDate.of(2024, 1, 12), "Mayor", "Civic Forum"),
                List.of(new Section(
                        SampleId.of("introduction"),
                        both("Introduction", "Uvod"),
                        both(
                                "Why the town joined.\nHow the plan was made.",
                                "Zašto se grad pridružio.\nKako je plan nastao."))),
                measures);
    }

    public static PlanDocument empty() {
        return new PlanDocument(
                PlanDocument.FORMAT,
                "primer",
                "empty",
                null,
                Text.of("en", "Empty plan"),
                List.of("en"),
                Period.UNKNOWN,
                null,
                List.of(),
                List.of());
    }

    public static PlanDocument huge(int measures) {
        var longest =
                "The office shall publish every decision it takes. ".repeat(557).substring(0, 27_816);
        return plan(
                "huge",
                IntStream.rangeClosed(1, measures)
                        .mapToObj(number -> measure(
                                String.valueOf(number),
                                both(
                                        "Measure number " + number + " on the publication of registers of the town",
                                        "Mera broj " + number + " o objavljivanju registara grada"),
                                both(
                                        "What the measure does, in one sentence that is neither short nor long, as a"
                                                + " rule. No. "
                                                + number,
                                        "Šta mera radi, u jednoj rečenici. Broj " + number),
                                IntStream.rangeClosed(1, 5)
                                        .mapToObj(step -> step(
                                                String.valueOf(step),
                                                "Step " + step,
                                                "Korak " + step,
                                                "2024-Q" + (1 + step % 4),
                                                "2025-Q" + (1 + step % 4),
                                                List.of()))
                                        .toList(),
                                number == 1 ? Text.of("en", longest) : Text.NONE,
                                List.of()))
                        .toList());
    }

    /// Every text of the plan replaced by the given one.
    public static PlanDocument saying(String words) {
        var text = Text.of("en", words);
        var step = Step.numbered("1")
                .with()
                .id(SampleId.of("1.1"))
                .start(Quarter.parse("2024-Q1"))
                .end(Quarter.parse("2024-Q2"))
                .printedStart(words)
                .printedEnd(words)
                .institution(words)
                .reports(List.of(new Report(
                        SampleId.of("report"),
                        Quarter.parse("2024-Q2"),
                        Completion.LIMITED,
                        text,
                        text,
                        LocalDate.of(2024, 7, 1),
                        List.of(
                                new Evidence(words, words, null, null, null),
                                new Evidence(words, null, words, words, 7L)),
                        text)))
                .build();
        for (var field : StepField.texts()) step = field.into(step, text);
        var indicator = new Indicator(
                SampleId.of("indicator"),
                text,
                words,
                Direction.INCREASE,
                new Reading(BigDecimal.ZERO, LocalDate.of(2023, 12, 31)),
                List.of(new Target(Quarter.parse("2024-Q4"), BigDecimal.TEN)),
                List.of(new Reading(BigDecimal.ONE, LocalDate.of(2024, 3, 31), text)),
                words);
        var measure = Measure.numbered(words)
                .with()
                .id(SampleId.of("1"))
                .values(List.of(new ClaimedValue(OgpValue.PARTICIPATION, text)))
                .period(new Period(null, null, words))
                .responsible(new Responsible(words, words, words, words))
                .participants(List.of(new Participant(words, ParticipantKind.CSO)))
                .steps(List.of(step))
                .indicators(List.of(indicator))
                .budget(List.of(new BudgetLine(2024, BigDecimal.TEN, words, words, BigDecimal.ONE, text)))
                .policyAreas(List.of(words))
                .marks(List.of(words))
                .sdgTargets(List.of(words))
                .links(List.of(new Link(text, words)))
                .origin(new Origin(Origin.COORDINATOR.kind(), words))
                .completion(Completion.LIMITED)
                .derived(Completion.LIMITED)
                .declared(new Declaration(Completion.COMPLETE, words, LocalDate.of(2024, 7, 1), text))
                .assessments(List.of(new Assessment(words, LocalDate.of(2024, 7, 1), Completion.LIMITED, text)))
                .build();
        for (var field : MeasureField.texts()) measure = field.into(measure, text);
        return new PlanDocument(
                PlanDocument.FORMAT,
                "primer",
                "hostile",
                null,
                text,
                List.of("en"),
                Period.UNKNOWN,
                new Adoption(words, LocalDate.of(2024, 1, 1), words, words),
                List.of(new Section(SampleId.of("section"), text, text)),
                List.of(measure));
    }

    private static Measure workshops(String end, int target, List<Report> reports) {
        var indicator = new Indicator(
                SampleId.of("workshops held"),
                both("Workshops held", "Održane radionice"),
                "radionica",
                Direction.INCREASE,
                new Reading(BigDecimal.ZERO, LocalDate.of(2023, 12, 31)),
                List.of(
                        new Target(Quarter.parse("2024-Q4"), BigDecimal.valueOf(5)),
                        new Target(Quarter.parse("2025-Q2"), BigDecimal.valueOf(target))),
                reports.isEmpty()
                        ? List.of()
                        : List.of(
                                new Reading(BigDecimal.valueOf(4), LocalDate.of(2024, 12, 31)),
                                new Reading(
                                        BigDecimal.valueOf(7),
                                        LocalDate.of(2025, 6, 30),
                                        both("Two more were cancelled", "Još dve su otkazane"))),
                "spiskovi učesnika");
        var steps = List.of(
                step(
                        "1",
                        "Form a team with two members of civil society",
                        "Obrazovati tim sa dva člana iz civilnog društva",
                        "2024-Q1",
                        "2024-Q1",
                        reports.isEmpty()
                                ? List.of()
                                : List.of(report("2024-Q1", Completion.COMPLETE, "The team has seven members."))),
                step(
                        "2",
                        "Hold five workshops in the town's quarters",
                        "Održati pet radionica u gradskim naseljima",
                        "2024-Q2",
                        "2024-Q4",
                        List.of()),
                step(
                        "3",
                        "Hold five workshops in villages",
                        "Održati pet radionica u selima",
                        "2025-Q1",
                        end,
                        reports));
        return measure(
                "1",
                both(
                        "Workshops on taking part, in ten local communities",
                        "Radionice o učešću građana u deset mesnih zajednica"),
                both(
                        "At least ten one-day workshops, half of them in villages, so that residents know how to"
                                + " propose and object.",
                        "Najmanje deset jednodnevnih radionica, polovina u selima, da bi građani znali kako da"
                                + " predlažu i prigovaraju."),
                steps,
                both(
                        "Few residents have ever proposed anything to the town.",
                        "Malo je građana koji su ikada nešto predložili gradu."),
                List.of(indicator));
    }

    private static Measure budget(List<Report> reports, List<Assessment> assessments) {
        var steps = List.of(
                step(
                        "1",
                        "Publish the budget as open data",
                        "Objaviti budžet kao otvorene podatke",
                        "2024-Q2",
                        "2024-Q3",
                        reports),
                step(
                        "2",
                        "Publish spending every quarter",
                        "Objavljivati rashode svakog kvartala",
                        "2024-Q4",
                        "2025-Q4",
                        List.of()));
        var plain = measure(
                "2",
                both("The budget anyone can read and download", "Budžet koji svako može da pročita i preuzme"),
                both(
                        "Every line of the budget as a table and a picture, with what was spent.",
                        "Svaka stavka budžeta kao tabela i slika, sa onim što je potrošeno."),
                steps,
                Text.NONE,
                List.of());
        return plain.withAssessments(assessments);
    }

    private static Measure schools() {
        return measure(
                "3",
                both("Open day for secondary schools", "Dan otvorenih vrata za srednje škole"),
                both(
                        "Two hundred pupils a year see how the town decides.",
                        "Dve stotine učenika godišnje vidi kako grad odlučuje."),
                List.of(
                        step(
                                "1",
                                "Hold the first open day",
                                "Održati prvi dan otvorenih vrata",
                                "2024-Q4",
                                "2024-Q4",
                                List.of(report("2024-Q4", Completion.SUBSTANTIAL, "Held for two of three schools."))),
                        step(
                                "2",
                                "Hold the second open day",
                                "Održati drugi dan otvorenih vrata",
                                "2025-Q4",
                                "2025-Q4",
                                List.of())),
                Text.NONE,
                List.of());
    }

    private static Measure sessions() {
        return measure(
                "4",
                Text.of("en", "Council sessions live, with records in a week"),
                Text.of("en", "Sessions streamed and kept; minutes, votes and papers within seven days."),
                List.of(step("1", "Stream every session", "Prenositi svaku sednicu", "2025-Q3", "2025-Q4", List.of())),
                Text.NONE,
                List.of());
    }

    private static Measure measure(
            String number, Text title, Text summary, List<Step> steps, Text description, List<Indicator> indicators) {
        return Measure.numbered(number)
                .with()
                .id(SampleId.of("measure " + number))
                .title(title)
                .summary(summary)
                .description(description)
                .problem(both("What is wrong today.", "Šta danas nije dobro."))
                .goal(both("What shall be better.", "Šta treba da bude bolje."))
                .values(List.of(new ClaimedValue(
                        OgpValue.PARTICIPATION, both("People learn to propose.", "Građani uče da predlažu."))))
                .period(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 9, 30), null))
                .responsible(new Responsible(
                        "Odeljenje za informisanje", "Jelena Jelić", "info@primer.example", "+381 20 555 111"))
                .participants(List.of(
                        new Participant("Građanski forum", ParticipantKind.CSO),
                        new Participant("Mesne zajednice", ParticipantKind.PUBLIC_BODY)))
                .steps(steps.stream()
                        .map(step -> step.withId(SampleId.of("step " + number + "." + step.number())))
                        .toList())
                .indicators(indicators)
                .budget(List.of(new BudgetLine(
                        2024,
                        new BigDecimal("1200000.00"),
                        "RSD",
                        "Budžet grada",
                        new BigDecimal("800000.00"),
                        both("Halls and leaflets", "Sale i leci"))))
                .policyAreas(List.of("Public Participation"))
                .marks(List.of("GENDER_EQUALITY"))
                .sdgTargets(List.of("16.7"))
                .links(List.of(new Link(
                        both("Development strategy", "Strategija razvoja"), "https://primer.example/strategija")))
                .build();
    }

    private static Step step(
            String number, String english, String serbian, String start, String end, List<Report> reports) {
        return Step.numbered(number)
                .with()
                .id(SampleId.of(number))
                .description(both(english, serbian))
                .output(both("A public record", "Javni zapisnik"))
                .start(Quarter.parse(start))
                .end(Quarter.parse(end))
                .completion(
                        reports.isEmpty()
                                ? Completion.NO_EVIDENCE
                                : reports.getLast().completion())
                .reports(reports)
                .build();
    }

    private static Report report(String quarter, Completion completion, String note) {
        return new Report(
                SampleId.of("report " + quarter),
                Quarter.parse(quarter),
                completion,
                Text.of("en", note),
                completion == Completion.LIMITED ? Text.of("en", "Halls were booked for elections.") : null,
                Quarter.parse(quarter).lastDay().plusDays(6),
                List.of(
                        new Evidence("Record on the site", "https://primer.example/zapisnik", null, null, null),
                        new Evidence("Attendance list", null, "a".repeat(64), "application/pdf", 48_213L)));
    }

    private static Text both(String english, String serbian) {
        return new Text(Map.of("en", english, "sr-Latn", serbian));
    }
}
