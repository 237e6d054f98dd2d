package org.openplan.plan.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Stream;
import org.openplan.document.OriginKind;
import org.openplan.document.PlanDocument.Origin;
import org.openplan.language.Messages;

/// Where a measure came from, unless the coordinator wrote it without anybody else.
class OriginNote extends Div {

    /// `others` is what other modules say about it.
    OriginNote(Messages words, Origin origin, Stream<Component> others) {
        addClassNames("quiet", "origin-note");
        if (origin.kind() != OriginKind.COORDINATOR) add(new Span(said(words, origin)));
        others.forEach(this::add);
        setVisible(getComponentCount() > 0);
    }

    private static String said(Messages words, Origin origin) {
        var kind = words.say(origin.kind());
        var reference = Objects.requireNonNullElse(origin.reference(), "");
        return reference.isEmpty() ? kind : words.say("plan.OriginNote.referring", kind, reference);
    }
}
