package org.openplan.plan.ui.steps;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openplan.design.DayField;
import org.openplan.design.ErrorSummary;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.language.Spelling;
import org.openplan.plan.StepChange;
import org.openplan.plan.ui.QuarterField;

/// What to change of the chosen steps, and to what.
class StepChangeForm extends Div {

    private final Messages words;
    private final ErrorSummary flaws;
    private final Select<ChangeChoice> choice = new Select<>();
    private final QuarterField quarter;
    private final DayField day;
    private final IntegerField quarters;
    private final ComboBox<String> institution;
    private final Consumer<StepChange> check;

    StepChangeForm(
            Messages words,
            PlanDocument.Period period,
            List<String> institutions,
            boolean inForce,
            Consumer<StepChange> check) {
        this.words = words;
        this.check = check;
        flaws = new ErrorSummary(words);
        quarter = new QuarterField(words, say("quarter"), QuarterField.around(period), null, () -> {});
        day = new DayField(words, say("day"));
        quarters = new IntegerField(say("quarters"));
        quarters.setHelperText(say("quartersHelp", StepChange.Move.MOST));
        quarters.setManualValidation(true);
        institution = new ComboBox<>(say("institution"));
        institution.setItems((name, typed) -> Spelling.fold(name).contains(Spelling.fold(typed)), institutions);
        choice.setLabel(say("what"));
        choice.setItems(Stream.of(ChangeChoice.values())
                .filter(one -> inForce || one.isForDrafts())
                .toList());
        choice.setItemLabelGenerator(one -> words.say("plan.ChangeChoice." + one));
        choice.addValueChangeListener(chosen -> showField(chosen.getValue()));
        choice.setValue(ChangeChoice.END_QUARTER);
        addClassName("plan-form");
        add(new H2(say("title")), flaws, fields(), new Button(say("check"), click -> check()));
    }

    private Div fields() {
        var fields = new Div(choice, quarter, day, quarters, institution);
        fields.addClassName("change-fields");
        return fields;
    }

    private void showField(ChangeChoice chosen) {
        flaws.clear();
        quarter.setVisible(chosen == ChangeChoice.END_QUARTER);
        day.setVisible(chosen == ChangeChoice.END_DAY);
        quarters.setVisible(chosen == ChangeChoice.MOVE_END || chosen == ChangeChoice.MOVE_BOTH);
        institution.setVisible(chosen == ChangeChoice.INSTITUTION);
    }

    private void check() {
        boolean mistyped = quarter.isInvalid() && choice.getValue() == ChangeChoice.END_QUARTER;
        if (mistyped) {
            quarter.focus();
            return;
        }
        flaws.clear();
        change().ifPresent(check);
    }

    private Optional<StepChange> change() {
        return switch (choice.getValue()) {
            case END_QUARTER -> of(quarter.getOptionalValue().map(StepChange.EndQuarter::new), quarter, "noQuarter");
            case END_DAY -> of(day.getOptionalValue().map(StepChange.EndDay::new), day, "noDay");
            case MOVE_END -> moved(false);
            case MOVE_BOTH -> moved(true);
            case INSTITUTION ->
                of(institution.getOptionalValue().map(StepChange.InCharge::new), institution, "noInstitution");
            case MEASURE_INSTITUTION -> Optional.of(new StepChange.InCharge(null));
            case WITHDRAWAL -> Optional.of(new StepChange.Withdrawal(true));
            case RESUMPTION -> Optional.of(new StepChange.Withdrawal(false));
        };
    }

    private Optional<StepChange> moved(boolean both) {
        var typed = quarters.getOptionalValue()
                .filter(by -> by != 0 && Math.abs(by) <= StepChange.Move.MOST)
                .map(by -> new StepChange.Move(by, both));
        return of(typed, quarters, "noQuarters");
    }

    private <F extends Component & HasValidation> Optional<StepChange> of(
            Optional<? extends StepChange> typed, F field, String missing) {
        if (typed.isEmpty()) flaws.at(field, say(missing, StepChange.Move.MOST));
        return typed.map(change -> change);
    }

    private String say(String key, Object... values) {
        return words.say("plan.StepChangeForm." + key, values);
    }
}
