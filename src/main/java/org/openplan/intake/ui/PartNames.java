package org.openplan.intake.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.Text;
import org.openplan.language.Messages;
import org.openplan.plan.LaterVersion;

/// The names of the parts of a plan and of its later version, by their ids.
class PartNames {

    private static final int LONGEST = 90;

    private final Messages words;
    private final Map<UUID, String> names = new HashMap<>();

    PartNames(Messages words, LaterVersion version) {
        this.words = words;
        add(version.existing());
        add(version.incoming());
    }

    String of(UUID part) {
        return Objects.requireNonNull(names.get(part));
    }

    private void add(PlanDocument plan) {
        plan.sections().forEach(section -> names.put(section.id(), say("section", beginning(section))));
        for (var measure : plan.measures()) {
            names.put(measure.id(), say("measure", measure.number(), shown(measure.title())));
            measure.steps()
                    .forEach(step -> names.put(step.id(), say("step", step.number(), shown(step.description()))));
            measure.indicators().forEach(one -> names.put(one.id(), say("indicator", shown(one.name()))));
        }
    }

    private String beginning(Section section) {
        return shown(section.title().isEmpty() ? section.text() : section.title());
    }

    private String shown(Text text) {
        var line = words.read(text).replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) return line;
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    private String say(String key, Object... values) {
        return words.say("intake.PartNames." + key, values);
    }
}
