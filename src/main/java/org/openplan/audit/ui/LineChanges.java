package org.openplan.audit.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.openplan.audit.FieldChange;
import org.openplan.language.Messages;

/// The changes of one audit entry: field, before, after.
class LineChanges extends Div {

    /// An imported plan has thousands of fields; the number of the remaining ones is shown.
    private static final int SHOWN = 100;

    private final Messages words;
    private final FieldWords fields;

    LineChanges(Messages words, List<FieldChange> changes) {
        this.words = words;
        this.fields = new FieldWords(words);
        addClassName("line-changes");
        var shown = changes.stream().filter(FieldChange::isForPeople).toList();
        if (shown.isEmpty()) {
            add(new Paragraph(say("nothing")));
            return;
        }
        var list = new DescriptionList();
        shown.stream().limit(SHOWN).forEach(change -> add(list, change));
        add(list);
        if (shown.size() > SHOWN) add(new Paragraph(say("more", shown.size() - SHOWN)));
    }

    private void add(DescriptionList list, FieldChange change) {
        list.add(new DescriptionList.Term(fields.place(change)));
        if (!change.before().isEmpty()) list.add(said("before", fields.value(change.before())));
        if (!change.after().isEmpty()) list.add(said("after", fields.value(change.after())));
        else list.add(said("after", say("empty")));
    }

    private DescriptionList.Description said(String when, String value) {
        var label = new Span(say(when));
        label.addClassName("quiet");
        var description = new DescriptionList.Description(label, new Span(value));
        description.addClassName(when);
        return description;
    }

    private String say(String key, Object... values) {
        return words.say("audit.LineChanges." + key, values);
    }
}
