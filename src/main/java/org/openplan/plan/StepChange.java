package org.openplan.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;

/// What is changed of many steps at once; everything else about a step stays as it is.
public sealed interface StepChange {

    /// Years of four digits that people type for a plan.
    int FIRST_YEAR = 1900;

    int LAST_YEAR = 2099;

    /// The step after the change; only if nothing stands in the way.
    PlanDocument.Step of(PlanDocument.Step step);

    /// Why the step cannot be changed like this; empty if it can.
    Optional<StepsRefused.Reason> obstacle(PlanDocument.Step step);

    /// A new last quarter; a last day is given up with it.
    record EndQuarter(Quarter end) implements StepChange {

        @Override
        public PlanDocument.Step of(PlanDocument.Step step) {
            return step.withEnd(end).withEndDate(null);
        }

        @Override
        public Optional<StepsRefused.Reason> obstacle(PlanDocument.Step step) {
            return StepMoves.obstacle(of(step));
        }
    }

    /// A new last day, which also says the last quarter.
    record EndDay(LocalDate end) implements StepChange {

        @Override
        public PlanDocument.Step of(PlanDocument.Step step) {
            return step.withEnd(Quarter.of(end)).withEndDate(end);
        }

        @Override
        public Optional<StepsRefused.Reason> obstacle(PlanDocument.Step step) {
            return StepMoves.isPlausible(end)
                    ? StepMoves.obstacle(of(step))
                    : Optional.of(StepsRefused.Reason.YEAR_IMPLAUSIBLE);
        }
    }

    /// The end moved by a number of quarters, earlier if it is negative, and with `both` the start as far.
    record Move(int quarters, boolean both) implements StepChange {

        public static final int MOST = 40;

        public Move {
            if (Math.abs(quarters) > MOST) throw new IllegalArgumentException("Farther than " + MOST + " quarters");
        }

        @Override
        public PlanDocument.Step of(PlanDocument.Step step) {
            var moved = step.withEnd(StepMoves.moved(step.end(), quarters))
                    .withEndDate(StepMoves.moved(step.endDate(), quarters));
            if (!both) return moved;
            return moved.withStart(StepMoves.moved(step.start(), quarters))
                    .withStartDate(StepMoves.moved(step.startDate(), quarters));
        }

        @Override
        public Optional<StepsRefused.Reason> obstacle(PlanDocument.Step step) {
            if (step.deadline().isEmpty()) return Optional.of(StepsRefused.Reason.NO_END);
            if (!isWithinYears(step)) return Optional.of(StepsRefused.Reason.YEAR_IMPLAUSIBLE);
            return StepMoves.obstacle(of(step));
        }

        /// Asked of the step before it is moved, since a quarter has no year but of four digits.
        private boolean isWithinYears(PlanDocument.Step step) {
            long months = (long) quarters * StepMoves.MONTHS;
            var ends = StepMoves.days(step.end(), step.endDate());
            var starts = both ? StepMoves.days(step.start(), step.startDate()) : Stream.<LocalDate>empty();
            return Stream.concat(ends, starts).allMatch(day -> StepMoves.isPlausible(day.plusMonths(months)));
        }
    }

    /// Another institution in charge; without a name that of the measure.
    record InCharge(@Nullable String institution) implements StepChange {

        @Override
        public PlanDocument.Step of(PlanDocument.Step step) {
            return step.withInstitution(institution);
        }

        @Override
        public Optional<StepsRefused.Reason> obstacle(PlanDocument.Step step) {
            return Optional.empty();
        }
    }

    /// Withdrawn from an adopted plan, or taken up again. Any other status follows from accepted reports.
    record Withdrawal(boolean withdrawn) implements StepChange {

        @Override
        public PlanDocument.Step of(PlanDocument.Step step) {
            if (withdrawn) return step.withCompletion(Completion.WITHDRAWN);
            return step.completion() == Completion.WITHDRAWN ? step.withCompletion(Completion.NO_EVIDENCE) : step;
        }

        @Override
        public Optional<StepsRefused.Reason> obstacle(PlanDocument.Step step) {
            return Optional.empty();
        }
    }
}
