package org.openplan.plan;

import java.time.LocalDate;
import java.util.List;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;

/// How far a promise has come on a day; silence after the due quarter counts as no evidence, whatever was said before.
final class Standing {

    private Standing() {}

    static Completion ofStep(PlanDocument.Step step, LocalDate day) {
        if (step.completion() == Completion.WITHDRAWN) return Completion.WITHDRAWN;
        if (step.reports().isEmpty()) return Completion.NO_EVIDENCE;
        var last = step.reports().getLast();
        var due = step.due();
        boolean silent = due != null
                && day.isAfter(due.lastDay())
                && last.quarter().isBefore(due)
                && last.completion() != Completion.COMPLETE;
        return silent ? Completion.NO_EVIDENCE : last.completion();
    }

    /// A measure is complete when all its steps are, and as quiet as they are when none speaks.
    static Completion ofMeasure(Completion declared, List<PlanDocument.Step> steps) {
        var counted = steps.stream()
                .map(PlanDocument.Step::completion)
                .filter(completion -> completion != Completion.WITHDRAWN)
                .toList();
        if (counted.isEmpty()) return declared;
        if (counted.stream().allMatch(Completion.COMPLETE::equals)) return Completion.COMPLETE;
        if (counted.stream().allMatch(Completion.NO_EVIDENCE::equals)) return Completion.NO_EVIDENCE;
        if (counted.stream().noneMatch(Standing::hasBegun)) return Completion.NOT_STARTED;
        long far = counted.stream().filter(Standing::isFar).count();
        return far * 2 > counted.size() ? Completion.SUBSTANTIAL : Completion.LIMITED;
    }

    private static boolean hasBegun(Completion completion) {
        return completion == Completion.LIMITED || isFar(completion);
    }

    private static boolean isFar(Completion completion) {
        return completion == Completion.SUBSTANTIAL || completion == Completion.COMPLETE;
    }
}
