package org.openplan.progress;

import static org.openplan.membership.Role.COORDINATOR;
import static org.openplan.membership.Role.OFFICER;

import java.util.Optional;
import org.openplan.membership.OnlyFor;
import org.openplan.membership.Person;
import org.openplan.plan.StepId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers begun and not handed in, so that a closed browser or an ended session costs nobody a word.
@Service
@Transactional(readOnly = true)
public class BegunAnswers {

    private final BegunAnswerRepository begun;
    private final ReportingRoundRepository rounds;
    private final ProgressReports reports;

    BegunAnswers(BegunAnswerRepository begun, ReportingRoundRepository rounds, ProgressReports reports) {
        this.begun = begun;
        this.rounds = rounds;
        this.reports = reports;
    }

    /// What the person signed in has begun to say about the step.
    @OnlyFor({OFFICER, COORDINATOR})
    public Optional<Answer> of(RoundId round, StepId step) {
        return begun.of(round, step, person()).map(BegunAnswer::answer);
    }

    /// Keeps it as it stands; one the person is not asked for is not kept.
    @OnlyFor({OFFICER, COORDINATOR})
    @Transactional
    public void keep(RoundId round, StepId step, Answer answer) {
        if (reports.due().stream().noneMatch(due -> due.isAbout(round, step))) return;
        rounds.hold(round); // two tabs of one person write one after the other
        begun.of(round, step, person())
                .ifPresentOrElse(
                        known -> known.goOn(answer), () -> begun.save(new BegunAnswer(round, step, person(), answer)));
    }

    /// It was handed in.
    @OnlyFor({OFFICER, COORDINATOR})
    @Transactional
    public void forget(RoundId round, StepId step) {
        begun.of(round, step, person()).ifPresent(begun::delete);
    }

    private static String person() {
        return Person.signedIn().orElseThrow().subject();
    }
}
