package org.openplan.intake.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openplan.language.Messages;
import org.openplan.plan.PartMatch;
import org.openplan.plan.PartMatches;

/// Asks which part of the plan a part of the file continues, or whether it is new; if this is uncertain, nothing is
/// preselected, and the field shows the reason and the most likely answer.
class ContinuationField extends Select<Optional<UUID>> {

    private final PartMatch match;

    ContinuationField(Messages words, PartNames names, PartMatches matches, PartMatch match) {
        this.match = match;
        setLabel(names.of(match.incoming()));
        setItems(Stream.concat(
                        Stream.of(Optional.<UUID>empty()),
                        matches.existing().stream().map(Optional::of))
                .toList());
        setItemLabelGenerator(part -> name(words, names, part));
        if (!matches.isOpen(match)) setValue(matches.continued(match));
        if (!match.isSure())
            setHelperText(words.say(
                    "intake.ContinuationField.unsure",
                    words.say("plan.PartMatch." + match.doubt()),
                    name(words, names, match.likely())));
        addClassName("continuation");
    }

    private static String name(Messages words, PartNames names, Optional<UUID> part) {
        return part.map(id -> words.say("intake.ContinuationField.continues", names.of(id)))
                .orElseGet(() -> words.say("intake.ContinuationField.new"));
    }

    PartMatch match() {
        return match;
    }

    void takeLikely() {
        if (isEmpty()) setValue(match.likely());
    }
}
