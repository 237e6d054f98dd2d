package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openplan.design.DayField;
import org.openplan.design.ErrorSummary;
import org.openplan.document.PlanDocument.Adoption;
import org.openplan.document.PlanYears;
import org.openplan.language.Messages;

/// The act by which a plan is adopted, and its two signatories.
class AdoptionForm extends Composite<Div> {

    private final Messages words;
    private final LocalDate latest;
    private final ErrorSummary flaws;
    private final TextField act;
    private final DatePicker date;
    private final TextField city;
    private final TextField forum;

    AdoptionForm(Messages words, LocalDate latest, Consumer<Adoption> adopt) {
        this.words = words;
        this.latest = latest;
        flaws = new ErrorSummary(words);
        act = field("act");
        act.setRequiredIndicatorVisible(true);
        act.setMaxLength(100);
        date = new DayField(words, say("date"));
        date.setMax(latest);
        date.setRequiredIndicatorVisible(true);
        city = field("city");
        forum = field("forum");
        var button = new Button(say("adopt"), click -> {
            if (isComplete()) adopt.accept(adoption());
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("plan-form", "adoption-form");
        getContent().add(flaws, act, date, city, forum, button);
    }

    private boolean isComplete() {
        flaws.clear();
        if (act.getValue().isBlank()) flaws.at(act, say("actMissing"));
        if (date.isEmpty()) flaws.at(date, say("dateMissing"));
        else if (date.getValue().isAfter(latest)) flaws.at(date, words.say("plan.Obstacle.ACT_IN_FUTURE"));
        else if (!PlanYears.hold(date.getValue())) flaws.at(date, words.say("plan.Obstacle.YEAR_IMPLAUSIBLE"));
        return flaws.areNone();
    }

    private Adoption adoption() {
        return new Adoption(act.getValue().strip(), date.getValue(), signatory(city), signatory(forum));
    }

    private static @Nullable String signatory(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private TextField field(String name) {
        var field = new TextField(say(name));
        field.setHelperText(say(name + "Help"));
        field.setWidthFull();
        field.setMaxLength(200);
        return field;
    }

    private String say(String key) {
        return words.say("plan.AdoptionForm." + key);
    }
}
