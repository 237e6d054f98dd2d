package org.openplan.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.openplan.design.Words;
import org.openplan.municipality.Tenancy;
import org.openplan.plan.MeasureDetails;

/// Who changed a measure last and when, and the way to everything that was changed before.
class LastChange extends Div {

    private final Words words;
    private final ZoneId zone;
    private final boolean wholeHistory;

    LastChange(Words words, ZoneId zone, boolean wholeHistory) {
        this.words = words;
        this.zone = zone;
        this.wholeHistory = wholeHistory;
    }

    void show(MeasureDetails measure) {
        removeAll();
        add(new H2(say("history")), new Paragraph(sentence(measure)));
        if (wholeHistory)
            add(new Anchor(
                    Tenancy.current() + "/history?q=measure+"
                            + measure.measure().number(),
                    say("wholeHistory")));
    }

    private String sentence(MeasureDetails measure) {
        var at = measure.revisedAt();
        var by = measure.revisedBy();
        if (at == null || by == null) return say("neverChanged");
        return say(
                "lastChange",
                by.isBlank() ? say("somebody") : by,
                words.date(at.atZone(zone).toLocalDate()));
    }

    private String say(String key, Object... values) {
        return words.say("plan.MeasureView." + key, values);
    }
}
