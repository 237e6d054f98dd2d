package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.openplan.document.PlanDocument;

/// A measure's subjects: policy areas, Sustainable Development Goal targets, and cross-cutting marks.
class SubjectsPart extends Div {

    private static final List<String> MARKS =
            List.of("GENDER_EQUALITY", "ANTI_CORRUPTION", "VULNERABLE_GROUPS", "E_GOVERNMENT");

    private final MultiSelectComboBox<String> policyAreas = new MultiSelectComboBox<>();
    private final TextField sdgTargets;
    private final CheckboxGroup<String> marks = new CheckboxGroup<>();

    SubjectsPart(EditorContext editing, Choices choices, PlanDocument.Measure shown) {
        var areas = choices.policyAreas();
        policyAreas.setLabel(editing.say("policyAreas"));
        policyAreas.setItems(areas.with(shown.policyAreas()));
        policyAreas.setItemLabelGenerator(areas::say);
        policyAreas.setValue(shown.policyAreas());
        editing.watch(policyAreas);
        sdgTargets = Fields.text(editing, "sdgTargets", String.join(", ", shown.sdgTargets()));
        sdgTargets.setHelperText(editing.say("commas"));
        sdgTargets.setWidthFull();
        var known = new LinkedHashSet<>(MARKS);
        known.addAll(shown.marks());
        marks.setLabel(editing.say("marks"));
        marks.setItems(known);
        marks.setItemLabelGenerator(mark -> say(editing, mark));
        marks.setValue(new LinkedHashSet<>(shown.marks()));
        editing.watch(marks);
        FieldFindings.name(policyAreas, "policyAreas");
        FieldFindings.name(sdgTargets, "sdgTargets");
        FieldFindings.name(marks, "marks");
        addClassName("part");
        add(policyAreas, sdgTargets, marks);
    }

    PlanDocument.Measure into(PlanDocument.Measure measure) {
        return measure.with()
                .policyAreas(List.copyOf(policyAreas.getValue()))
                .sdgTargets(listed(sdgTargets))
                .marks(List.copyOf(marks.getValue()))
                .build();
    }

    /// A mark in words.
    static String say(EditorContext editing, String mark) {
        return MARKS.contains(mark) ? editing.say("mark." + mark) : mark;
    }

    private static List<String> listed(TextField field) {
        return Arrays.stream(field.getValue().split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
