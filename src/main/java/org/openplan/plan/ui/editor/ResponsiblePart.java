package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.openplan.design.UnsavedText;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Responsible;

/// A measure's period, responsible institution and contact.
class ResponsiblePart extends Div {

    private final Period shown;
    private final CheckedField<LocalDate> start;
    private final CheckedField<LocalDate> end;
    private final InstitutionField institution;
    private final CheckedField<String> owner;
    private final TextField person;
    private final TextField email;
    private final TextField phone;

    ResponsiblePart(EditorContext editing, Choices choices, PlanDocument.Measure measure, Component officers) {
        shown = measure.period();
        var first = Fields.day(editing, "period.start", shown.start());
        var last = Fields.day(editing, "period.end", shown.end());
        start = editing.keep(first);
        end = editing.keep(last);
        var responsible = measure.responsible();
        institution = new InstitutionField(editing, choices, "institution", responsible.institution());
        institution.setHelperText(editing.say("institutionHelp"));
        owner = editing.keep(
                institution,
                name -> name != null || !editing.binding(),
                editing.words().say("plan.Obstacle.MEASURE_WITHOUT_OWNER", measure.number()));
        person = Fields.text(editing, "person", responsible.person());
        email = Fields.text(editing, "email", responsible.email());
        phone = Fields.text(editing, "phone", responsible.phone());
        addClassName("part");
        FieldFindings.name(first, "period.start");
        FieldFindings.name(last, "period.end");
        FieldFindings.name(institution, "responsible.institution");
        FieldFindings.name(person, "responsible.person");
        FieldFindings.name(email, "responsible.email");
        FieldFindings.name(phone, "responsible.phone");
        var contact = Fields.row(person, email, phone);
        UnsavedText.part(contact, "responsible");
        add(Fields.row(first, last), institution, officers, new H3(editing.say("contact")), contact);
    }

    InstitutionField institution() {
        return institution;
    }

    Period period() {
        return new Period(start.get(), end.get(), shown.printed());
    }

    Responsible responsible() {
        return new Responsible(
                Fields.orNull(owner.get()),
                Fields.orNull(person.getValue()),
                Fields.orNull(email.getValue()),
                Fields.orNull(phone.getValue()));
    }
}
