package org.openplan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.openplan.design.DangerDialog;
import org.openplan.imports.Recognition.Unplaced;
import org.openplan.language.Excerpt;
import org.openplan.language.Messages;
import org.openplan.plan.IssueResolution;
import org.openplan.plan.MeasureId;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanDetails;

/// Unplaced texts of the imported file, each to be assigned to a measure or dismissed.
class UnplacedTexts extends Section {

    /// The beginning of a text by which it is recognised.
    private static final int SHOWN = 300;

    private final Messages words;
    private final IssueResolution remainders;
    private final Measures measures;
    private final Runnable changed;

    UnplacedTexts(Messages words, IssueResolution remainders, Measures measures, PlanDetails plan, Runnable changed) {
        this.words = words;
        this.remainders = remainders;
        this.measures = measures;
        this.changed = changed;
        setId("unplaced");
        getElement().setAttribute("tabindex", "-1");
        var texts = plan.remainder().unplaced();
        add(new H2(say("title", texts.size())), new Paragraph(say("lead")));
        texts.forEach(text -> add(entry(plan, text)));
    }

    private Div entry(PlanDetails plan, Unplaced text) {
        var said = new Div(text.text());
        said.addClassName("version");
        var place = new PlaceField(words, plan.document(), text);
        var put = new Button(say("put"), click -> put(plan, text, place));
        var aside = new Button(say("layAside"), click -> ask(plan, text));
        aside.addThemeVariants(ButtonVariant.TERTIARY);
        var tools = new Div(place, put, aside);
        tools.addClassName("side-by-side");
        var entry = new Div(new PlaceInFile(words, text.source()), said, tools);
        entry.addClassName("entry");
        return entry;
    }

    private void ask(PlanDetails plan, Unplaced text) {
        new DangerDialog(words, say("layAsideTitle"), Excerpt.of(text.text(), SHOWN), say("layAside"), () -> {
                    remainders.dismiss(plan.id(), text);
                    changed.run();
                })
                .open();
    }

    private void put(PlanDetails plan, Unplaced text, PlaceField field) {
        var place = field.getValue();
        if (place == null) {
            field.setInvalid(true);
            field.setErrorMessage(say("choose"));
            return;
        }
        measures.assign(measure(plan, place.measure()), text, place.field());
        changed.run();
    }

    private static MeasureId measure(PlanDetails plan, String number) {
        List<String> numbers = plan.document().measures().stream()
                .map(measure -> measure.number())
                .toList();
        return plan.measures().get(numbers.indexOf(number));
    }

    private String say(String key, Object... values) {
        return words.say("plan.UnplacedTexts." + key, values);
    }
}
