package org.openplan.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.openplan.language.Messages;

/// The errors of a form: shown at each field and listed at its top with a link to the field.
public final class ErrorSummary extends Div {

    private final Messages messages;
    private final UnorderedList list = new UnorderedList();
    private final List<HasValidation> fields = new ArrayList<>();

    public ErrorSummary(Messages messages) {
        this.messages = messages;
        addClassNames("notice", "wrong", "flaws");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    public void clear() {
        fields.forEach(field -> field.setInvalid(false));
        fields.clear();
        list.removeAll();
        removeAll();
        setVisible(false);
    }

    /// Moves the focus to the first field with an error.
    public <F extends Component & HasValidation> void at(F field, String why) {
        if (fields.isEmpty()) focus(field);
        mark(field, why);
    }

    /// Keeps the focus if somebody is still typing.
    public <F extends Component & HasValidation> void mark(F field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        fields.add(field);
        say(new ListItem(new NativeButton(why, click -> focus(field))));
    }

    /// An error that belongs to no field.
    public void of(String why) {
        say(new ListItem(why));
    }

    public boolean areNone() {
        return list.getComponentCount() == 0;
    }

    private void say(ListItem flaw) {
        list.add(flaw);
        removeAll();
        add(new Paragraph(messages.say("design.ErrorSummary.title", list.getComponentCount())), list);
        setVisible(true);
    }

    private static void focus(Component field) {
        field.getElement().callJsFunction("focus");
    }
}
