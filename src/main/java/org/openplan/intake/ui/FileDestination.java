package org.openplan.intake.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplan.language.Messages;
import org.openplan.plan.PlanSummary;

/// Asks whether a file is a new plan or a later version of an existing one; not shown if no existing plan is similar.
class FileDestination extends RadioButtonGroup<Optional<PlanSummary>> {

    FileDestination(Messages words, List<PlanSummary> plans) {
        setId("destination");
        addClassName("file-destination");
        setLabel(words.say("intake.FileDestination.label"));
        setItems(Stream.concat(
                        Stream.of(Optional.<PlanSummary>empty()), plans.stream().map(Optional::of))
                .toList());
        setItemLabelGenerator(plan -> plan.map(known -> words.say(
                        "intake.FileDestination.later",
                        words.read(known.title()),
                        words.say("plan.PlanStatus." + known.status())))
                .orElseGet(() -> words.say("intake.FileDestination.new")));
        setRequiredIndicatorVisible(true);
        setVisible(!plans.isEmpty());
        if (plans.isEmpty()) setValue(Optional.empty());
    }

    /// The plan of which the file is a later version; empty without an answer, and for a new plan.
    Optional<PlanSummary> plan() {
        return isEmpty() ? Optional.empty() : getValue();
    }
}
