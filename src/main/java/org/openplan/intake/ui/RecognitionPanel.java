package org.openplan.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.imports.Recognition;
import org.openplan.imports.Recognition.Unplaced;
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
        plan.add(contents());
        var whole = ofMeasure(null);
        if (!whole.isEmpty()) plan.add(collapsed(whole));
        return plan;
    }

    /// The measures that were recognised, each with the number of its findings, and what found no place.
    private OrderedList contents() {
        var contents = new OrderedList();
        contents.addClassName("understood-contents");
        var measures = recognition.document().measures();
        for (int at = 0; at < measures.size(); at++) {
            var measure = measures.get(at);
            var link = new Anchor("#" + id(at), measure.title().inOrFirst(recognition.language()));
            var summary = say(
                    "measure",
                    measure.steps().size(),
                    ofMeasure(measure.number()).size());
            var item = new ListItem(new Span(measure.number() + ". "), link, new Div(summary));
            contents.add(item);
        }
        int texts = recognition.unplaced().size();
        if (texts > 0)
            contents.add(new ListItem(new Anchor("#unplaced", words.say("plan.UnplacedTexts.title", texts))));
        return contents;
    }

    private NativeDetails collapsed(List<Finding> whole) {
        var cards = new Div();
        whole.forEach(finding -> cards.add(new FindingCard(words, finding)));
        return new NativeDetails(say("wholePlan", whole.size()), cards);
    }

    private List<Finding> ofMeasure(@Nullable String number) {
        return findings.stream()
                .filter(finding -> Objects.equals(number, finding.measure()))
                .toList();
    }

    private List<MeasureReview> measures() {
        var measures = recognition.document().measures();
        var numbers = measures.stream().map(PlanDocument.Measure::number).toList();
        var reviews = new ArrayList<MeasureReview>();
        for (var measure : measures) {
            var review = new MeasureReview(
                    words, new MeasureRows(recognition, measure), ofMeasure(measure.number()), this::jump);
            review.setId(id(reviews.size()));
            review.addClassName("hue-" + OriginalRows.hue(numbers, measure.number()));
            reviews.add(review);
        }
        return reviews;
    }

    private static String id(int measure) {
        return "understood-" + (measure + 1);
    }

    private static List<Finding> findings(Recognition recognition) {
        var all = Stream.concat(recognition.findings().stream(), Quality.findings(recognition.document()).stream());
        return recognition.located(all.toList()).stream()
                .filter(finding ->
                        !finding.rule().equals(Unplaced.RULE)) // each stands below with a choice of its place
                .distinct()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private String say(String key, Object... values) {
        return words.say("intake.RecognitionPanel." + key, values);
    }
}
