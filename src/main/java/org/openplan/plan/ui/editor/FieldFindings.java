package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.openplan.design.HtmlElement;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.Text;
import org.openplan.language.Messages;
import org.openplan.plan.ui.FindingCard;

/// Shows findings at the fields they speak of, where a screen reader says them with the field.
final class FieldFindings {

    /// The field with the name of an indicator.
    static final String INDICATOR = "indicator";

    private static final String FIELD = "data-place";

    private final Messages words;
    private final List<Finding> open;

    private FieldFindings(Messages words, List<Finding> findings) {
        this.words = words;
        this.open = new ArrayList<>(findings);
    }

    /// Names the field of a measure or step that the component shows; a list or group may be named as well.
    static <C extends Component> C name(C component, String field) {
        component.getElement().setAttribute(FIELD, field);
        return component;
    }

    static boolean isNamed(Component component, String field) {
        var name = component.getElement().getAttribute(FIELD);
        return name != null && (name.equals(field) || name.startsWith(field + "."));
    }

    /// `row` is the id of the entry in which the component stands, or empty.
    static void show(Messages words, Component form, String row, List<Finding> findings) {
        new FieldFindings(words, findings).walk(form, row);
    }

    private void walk(Component component, String row) {
        if (component.getElement().hasAttribute(FIELD)) show(component, row);
        component.getChildren().toList().forEach(child -> walk(child, row(child, row)));
    }

    /// Steps and indicators are entries that findings speak of.
    private static String row(Component part, String around) {
        return part instanceof Collapsible entry && entry.name().matches("(step|indicator)-.+") ? entry.name() : around;
    }

    /// A finding is shown at the first field it fits.
    private void show(Component field, String row) {
        var here = open.stream().filter(finding -> isAbout(finding, field, row)).toList();
        open.removeAll(here);
        if (field instanceof HasHelper helped) help(helped, here);
        else if (field instanceof HasComponents list) lead(list, here);
    }

    private static boolean isAbout(Finding finding, Component field, String row) {
        if (isOfIndicator(finding))
            return field instanceof TextBox name && isNamed(field, INDICATOR) && isOf(finding, name.text());
        return FormPlace.of(finding)
                .filter(place -> row.equals(place.entry()) && isNamed(field, place.field()))
                .isPresent();
    }

    /// Those of one indicator.
    static List<Finding> of(Indicator indicator, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> isOfIndicator(finding) && isOf(finding, indicator.name()))
                .toList();
    }

    private static boolean isOf(Finding finding, Text indicator) {
        return finding.details().getFirst().equals(indicator.inOrFirst("en"));
    }

    /// Such a finding names the indicator.
    private static boolean isOfIndicator(Finding finding) {
        return "indicators".equals(finding.field())
                && finding.rule().startsWith("indicator-")
                && !finding.details().isEmpty();
    }

    private void help(HasHelper field, List<Finding> here) {
        if (here.isEmpty()) {
            if (field.getHelperComponent() instanceof Div) field.setHelperComponent(null);
            return;
        }
        var help = field.getHelperText();
        field.setHelperComponent(note(help == null ? "" : help, here));
    }

    private void lead(HasComponents list, List<Finding> here) {
        ((Component) list)
                .getChildren()
                .filter(child -> child.hasClassName("field-findings"))
                .toList()
                .forEach(Component::removeFromParent);
        if (!here.isEmpty()) list.addComponentAsFirst(note("", here));
    }

    private Div note(String help, List<Finding> here) {
        var html = new StringBuilder();
        if (!help.isEmpty()) html.append(html(HtmlElement.of("span", help)));
        for (var finding : here) html.append(html(FindingCard.note(words, finding)));
        var note = new Div();
        note.addClassName("field-findings");
        note.getElement().setProperty("innerHTML", html.toString());
        return note;
    }

    private static String html(HtmlElement element) {
        return element.getElement().getOuterHTML();
    }
}
