package org.openplan.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.imports.Recognition;
import org.openplan.language.Messages;
import org.openplan.plan.Assignment;
import org.openplan.plan.ui.FindingCard;
import org.openplan.quality.Quality;

/// Shows the rows of a file beside what was recognised of them; on a phone the rows are shown on demand.
class RecognitionPanel extends Div {

    private static final String ROWS = "data-rows";

    private final Messages words;
    private final Recognition recognition;
    private final List<Finding> findings;
    private final OriginalRows rows;
    private final UnplacedChoice unplaced;

    RecognitionPanel(Messages words, Recognition recognition) {
        this.words = words;
        this.recognition = recognition;
        this.findings = findings(recognition);
        this.rows = new OriginalRows(words, recognition);
        this.unplaced = new UnplacedChoice(words, recognition);
        var original = new Section(toggle("toUnderstood", false), new H2(say("original")), rows);
        original.addClassName("recognition-original");
        var understood = new Div(toggle("toRows", true), planItself());
        measures().forEach(understood::add);
        understood.add(unplaced);
        understood.addClassName("recognition-understood");
        addClassName("side-columns");
        add(original, understood);
        rows.showFirstMeasure();
    }

    int steps() {
        return recognition.document().measures().stream()
                .mapToInt(measure -> measure.steps().size())
                .sum();
    }

    List<Finding> findings() {
        return findings;
    }

    List<Assignment> chosen() {
        return unplaced.chosen();
    }

    private Button toggle(String name, boolean open) {
        var toggle = new Button(say(name), click -> getElement().setAttribute(ROWS, open));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClassName("rows-toggle");
        return toggle;
    }

    private void jump(int row) {
        getElement().setAttribute(ROWS, true);
        rows.scrollToIndex(row);
    }

    private Section planItself() {
        var document = recognition.document();
        var plan = new Section(new H2(document.title().inOrFirst(recognition.language())));
        plan.addClassNames("understood", "hue-0");
        var period = document.period();
        if (period.start() != null && period.end() != null)
            plan.add(new Paragraph(
                    words.say("plan.PlanView.period", words.date(period.start()), words.date(period.end()))));
        if (!document.sections().isEmpty())
            plan.add(new Paragraph(say("sections", document.sections().size())));
        findings.stream()
                .filter(finding -> finding.measure() == null)
                .map(finding -> new FindingCard(words, finding))
                .forEach(plan::add);
        return plan;
    }

    private Stream<MeasureReview> measures() {
        var numbers = recognition.document().measures().stream()
                .map(PlanDocument.Measure::number)
                .toList();
        return recognition.document().measures().stream()
                .map(measure -> new MeasureReview(
                        words,
                        recognition,
                        measure,
                        findings.stream()
                                .filter(finding -> measure.number().equals(finding.measure()))
                                .toList(),
                        OriginalRows.hue(numbers, measure.number()),
                        this::jump));
    }

    private static List<Finding> findings(Recognition recognition) {
        var all = Stream.concat(recognition.findings().stream(), Quality.findings(recognition.document()).stream());
        return recognition.located(all.toList()).stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private String say(String key, Object... values) {
        return words.say("intake.RecognitionPanel." + key, values);
    }
}
