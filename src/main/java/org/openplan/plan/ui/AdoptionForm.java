package org.openplan.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.openplan.design.Words;
import org.openplan.document.PlanDocument.Adoption;

/// The act by which a plan becomes binding, and the two who signed it.
class AdoptionForm extends Composite<Div> {

    private final Words words;
    private final TextField act;
    private final DatePicker date;
    private final TextField city;
    private final TextField forum;

    AdoptionForm(Words words, LocalDate latest, Consumer<Adoption> adopt) {
        this.words = words;
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
        getContent().add(act, date, city, forum, button);
    }

    private boolean isComplete() {
        act.setInvalid(act.getValue().isBlank());
        act.setErrorMessage(say("actMissing"));
        if (date.isEmpty()) {
            date.setInvalid(true);
            date.setErrorMessage(say("dateMissing"));
        }
        if (act.isInvalid()) act.focus();
        else if (date.isInvalid()) date.focus();
        return !act.isInvalid() && !date.isInvalid();
    }

    private Adoption adoption() {
        return new Adoption(act.getValue().strip(), date.getValue(), SmallRows.orNull(city), SmallRows.orNull(forum));
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
