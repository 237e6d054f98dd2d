package org.openplan.plan;

import java.time.LocalDate;
import java.util.List;
import org.openplan.document.Completion;
import org.openplan.document.LastingId;
import org.openplan.document.ParticipantKind;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Participant;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Responsible;
import org.openplan.document.Quarter;
import org.openplan.document.SampleId;
import org.openplan.document.Text;

/// A plan of two measures to draft, revise and publish in tests.
public final class SamplePlan {

    private SamplePlan() {}

    public static PlanDocument document() {
        return new PlanDocument(
                PlanDocument.FORMAT,
                "elsewhere",
                "",
                null,
                Text.of("en", "Action plan 2025–2026"),
                List.of("en"),
                new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), null),
                null,
                List.of(new PlanDocument.Section(
                        SampleId.of("introduction"), Text.of("en", "Introduction"), Text.of("en", "Why we do this."))),
                List.of(measure("1", "Department of Finance"), measure("2", "City library")));
    }

    public static PlanDocument.Measure measure(String number, String institution) {
        return PlanDocument.Measure.numbered(number)
                .with()
                .id(SampleId.of("measure " + number))
                .title(Text.of("en", "Measure " + number))
                .summary(Text.of("en", "In short"))
                .description(Text.of("en", "At length"))
                .problem(Text.of("en", "What is wrong"))
                .goal(Text.of("en", "What should be"))
                .period(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), null))
                .responsible(new Responsible(institution, null, "office@example.org", null))
                .participants(List.of(new Participant("Open Town", ParticipantKind.CSO)))
                .steps(List.of(step(number, "1", new Quarter(2025, 1)), step(number, "2", new Quarter(2025, 3))))
                .build();
    }

    private static PlanDocument.Step step(String measure, String number, Quarter due) {
        return step(number, due).withId(SampleId.of("step " + measure + "." + number));
    }

    public static PlanDocument.Step step(String number, Quarter due) {
        return PlanDocument.Step.numbered(number)
                .with()
                .id(SampleId.of("step " + number))
                .description(Text.of("en", "Step " + number + " is done"))
                .output(Text.of("en", "A report of five pages"))
                .start(due)
                .end(due)
                .build();
    }

    public static PlanDocument.Report report(Quarter quarter, Completion completion) {
        return new PlanDocument.Report(
                SampleId.of("report " + quarter + completion),
                quarter,
                completion,
                Text.of("en", "How it went"),
                null,
                quarter.lastDay(),
                List.of());
    }

    /// A plan as a Word file brings it: every part with an id that nobody knows.
    public static PlanDocument asRead(PlanDocument plan) {
        return plan.with()
                .sections(plan.sections().stream()
                        .map(section -> PlanDocument.Section.of(section.title(), section.text()))
                        .toList())
                .measures(plan.measures().stream().map(SamplePlan::asRead).toList())
                .build();
    }

    private static PlanDocument.Measure asRead(PlanDocument.Measure measure) {
        return measure.with()
                .id(LastingId.next())
                .steps(measure.steps().stream()
                        .map(step -> step.withId(LastingId.next()))
                        .toList())
                .indicators(measure.indicators().stream()
                        .map(one -> one.withId(LastingId.next()))
                        .toList())
                .build();
    }

    /// The same kind of plan as a plain text that was saved from a table.
    public static String asTabbedText() {
        return """
            Action plan 2025-2026

            Measure number 1. Open the budget to everybody
            Responsible institution\tDepartment of Finance
            E-mail\tbudget@example.org
            Time period - the start and end date\tJanuary 1 2025. December 31 2026.
            The current state or problem\tNobody can read the budget.
            Main goal\tEverybody can read the budget.
            Milestones\tStart date\tEnd date
            1. The budget is published as a table\tI quarter 2025\tII quarter 2025
            2. A workshop explains the budget\tIII quarter 2025\tIV quarter 2025
            """;
    }
}
