package org.openplan.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Responsible;

/// When a measure runs, which institution answers for it, and whom one may ask.
class ResponsiblePart extends Div {

    private final Period shown;
    private final DatePicker start;
    private final DatePicker end;
    private final InstitutionField institution;
    private final TextField person;
    private final TextField email;
    private final TextField phone;

    ResponsiblePart(Editing editing, PlanDocument.Measure measure, Component officers) {
        shown = measure.period();
        start = SmallRows.day(editing, "period.start", shown.start());
        end = SmallRows.day(editing, "period.end", shown.end());
        var responsible = measure.responsible();
        institution = new InstitutionField(editing, "institution", responsible.institution());
        institution.setHelperText(editing.say("institutionHelp"));
        person = SmallRows.text(editing, "person", responsible.person());
        email = SmallRows.text(editing, "email", responsible.email());
        phone = SmallRows.text(editing, "phone", responsible.phone());
        addClassName("part");
        add(SmallRows.row(start, end), institution, officers, SmallRows.row(person, email, phone));
    }

    InstitutionField institution() {
        return institution;
    }

    Period period() {
        return new Period(start.getValue(), end.getValue(), shown.printed());
    }

    Responsible responsible() {
        return new Responsible(
                institution.name(), SmallRows.orNull(person), SmallRows.orNull(email), SmallRows.orNull(phone));
    }
}
