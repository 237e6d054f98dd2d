package org.openplan.plan.ui.copying;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.design.StatusMessage;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;
import org.openplan.plan.CopiedMeasure;
import org.openplan.plan.CopyNote;
import org.openplan.plan.ui.LanguageOfTexts;
import org.openplan.plan.ui.PlanAddress;

/// What was copied, with a link to each measure, and in words what it left behind.
class CopyOutcome extends Div {

    private final Messages words;
    private final PlanAddress address;

    CopyOutcome(Messages words, PlanAddress address, List<CopiedMeasure> copied, int asked) {
        this.words = words;
        this.address = address;
        var done = copied.isEmpty()
                ? StatusMessage.wrong(say("nothing"))
                : StatusMessage.good(say("copied", copied.size()));
        add(done);
        if (asked > copied.size() && !copied.isEmpty()) add(new Paragraph(say("missing", asked - copied.size())));
        var list = new UnorderedList();
        copied.forEach(measure -> list.add(entry(measure)));
        if (!copied.isEmpty()) add(list, new Paragraph(say("undo")));
        done.focus();
    }

    private ListItem entry(CopiedMeasure measure) {
        var entry = new ListItem(
                new Anchor(address.measure(measure.number()), measure.number() + ". " + words.read(measure.title())));
        if (measure.notes().isEmpty()) return entry;
        var notes = new UnorderedList();
        measure.notes().forEach(note -> notes.add(new ListItem(said(note))));
        entry.add(notes);
        return entry;
    }

    private String said(CopyNote note) {
        return words.say("plan.CopyNote." + note.kind(), note.part(), value(note.was()));
    }

    private String value(@Nullable Object was) {
        return switch (was) {
            case null -> "";
            case LocalDate day -> words.date(day);
            case Quarter quarter -> words.quarterInFull(quarter);
            case BigDecimal number -> words.number(number);
            case String text -> LanguageOfTexts.nameOf(text, words);
            default -> was.toString();
        };
    }

    private String say(String key, Object... values) {
        return words.say("plan.CopyOutcome." + key, values);
    }
}
