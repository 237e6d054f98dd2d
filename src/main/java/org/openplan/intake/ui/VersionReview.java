package org.openplan.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openplan.design.ErrorSummary;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.language.Messages;
import org.openplan.plan.LaterVersion;
import org.openplan.plan.PartMatch;
import org.openplan.plan.PartMatches;

/// A later version of a plan beside the plan: which measure continues which, what is uncertain and must be answered,
/// and what the file no longer contains.
class VersionReview extends Composite<Section> {

    private final Messages words;
    private final PartNames names;
    private final ErrorSummary flaws;
    private final Div parts = new Div();
    private final MissingParts missing;
    private final Map<UUID, ContinuationField> fields = new LinkedHashMap<>();
    private LaterVersion version;

    VersionReview(Messages words, LaterVersion version) {
        this.words = words;
        this.version = version;
        this.names = new PartNames(words, version);
        this.flaws = new ErrorSummary(words);
        this.missing = new MissingParts(words, names);
        version.incoming().measures().forEach(this::addMeasure);
        addUnsure(version.sections(), parts);
        var likely = new Button(say("likely"), click -> takeLikely());
        likely.setVisible(version.isOpen());
        getContent().setId("continuations");
        getContent().add(new H2(say("title")), new Paragraph(say("lead")), flaws, likely, parts, missing);
        missing.show(version);
    }

    LaterVersion version() {
        return version;
    }

    /// Whether everything is answered and no two parts continue the same one; otherwise marks the fields concerned.
    boolean isComplete() {
        flaws.clear();
        var doubled = version.doubled();
        for (var field : fields.values()) {
            if (field.isEmpty()) flaws.at(field, say("open"));
            else if (doubled.contains(field.match())) flaws.at(field, say("doubled"));
        }
        return flaws.areNone();
    }

    private void addMeasure(Measure measure) {
        var inside = new Div();
        inside.addClassName("understood-steps");
        var matches = version.measures();
        var field = field(matches, matches.of(measure.id()));
        field.addValueChangeListener(change -> showInside(measure, inside));
        var row = new Div(field, inside);
        row.addClassName("understood");
        parts.add(row);
        showInside(measure, inside);
    }

    /// The steps and indicators depend on the measure they are compared with.
    private void showInside(Measure measure, Div inside) {
        measure.steps().forEach(step -> fields.remove(step.id()));
        measure.indicators().forEach(one -> fields.remove(one.id()));
        inside.removeAll();
        var steps = version.steps(measure);
        var indicators = version.indicators(measure);
        var sure = sure(steps) + sure(indicators);
        if (sure > 0) inside.add(new Paragraph(say("sure", sure)));
        addUnsure(steps, inside);
        addUnsure(indicators, inside);
    }

    private static long sure(PartMatches matches) {
        return matches.all().stream()
                .filter(match -> match.isSure() && match.likely().isPresent())
                .count();
    }

    private void addUnsure(PartMatches matches, Div into) {
        matches.all().stream()
                .filter(match -> !match.isSure())
                .forEach(match -> into.add(new Div(field(matches, match))));
    }

    private ContinuationField field(PartMatches matches, PartMatch match) {
        var field = new ContinuationField(words, names, matches, match);
        field.addValueChangeListener(change -> answer(field));
        fields.put(match.incoming(), field);
        return field;
    }

    private void answer(ContinuationField field) {
        if (field.isEmpty()) return;
        field.setInvalid(false);
        version = version.with(field.match().incoming(), field.getValue());
        missing.show(version);
    }

    /// Runs twice, because the steps of a measure are asked about only when its own question is answered.
    private void takeLikely() {
        List.copyOf(fields.values()).forEach(ContinuationField::takeLikely);
        List.copyOf(fields.values()).forEach(ContinuationField::takeLikely);
    }

    private String say(String key, Object... values) {
        return words.say("intake.VersionReview." + key, values);
    }
}
