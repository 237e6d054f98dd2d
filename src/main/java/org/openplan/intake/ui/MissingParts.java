package org.openplan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.stream.Stream;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.plan.LaterVersion;
import org.openplan.plan.PartMatches;

/// The parts of the plan that the file no longer contains, each with a choice of what happens to it.
class MissingParts extends Composite<Section> {

    private final Messages words;
    private final PartNames names;

    MissingParts(Messages words, PartNames names) {
        this.words = words;
        this.names = names;
        getContent().setId("missing");
    }

    void show(LaterVersion version) {
        var list = new UnorderedList();
        list.addClassName("plan-list");
        entries(version).forEach(list::add);
        getContent().removeAll();
        getContent().setVisible(list.getComponentCount() > 0);
        getContent().add(new H3(say("title", list.getComponentCount())), list);
    }

    private Stream<ListItem> entries(LaterVersion version) {
        var fate = say(version.removesMissing() ? "removed" : "stays");
        var inside = version.incoming().measures().stream()
                .flatMap(measure -> Stream.of(version.steps(measure), version.indicators(measure))
                        .flatMap(matches -> matches.missing().stream())
                        .map(part -> new ListItem(say("within", names.of(part), names.of(measure.id()), fate))));
        return Stream.of(
                        version.measures().missing().stream()
                                .map(measure -> new ListItem(say(
                                        "part",
                                        names.of(measure),
                                        isRenumbered(version, measure) ? say("renumbered") : fate))),
                        inside,
                        ofPlan(version.sections(), fate))
                .flatMap(entries -> entries);
    }

    private Stream<ListItem> ofPlan(PartMatches matches, String fate) {
        return matches.missing().stream().map(part -> new ListItem(say("part", names.of(part), fate)));
    }

    /// A measure that stays must give up its number if the file uses that number for another measure.
    private static boolean isRenumbered(LaterVersion version, UUID missing) {
        return !version.removesMissing()
                && version.existing().measures().stream()
                        .filter(measure -> measure.id().equals(missing))
                        .map(PlanDocument.Measure::number)
                        .anyMatch(number -> version.incoming().measures().stream()
                                .anyMatch(now -> now.number().equals(number)));
    }

    private String say(String key, Object... values) {
        return words.say("intake.MissingParts." + key, values);
    }
}
