package org.openplan.design;

import org.openplan.document.Completion;
import org.openplan.document.MeasureProgress;
import org.openplan.document.StepProgress;
import org.openplan.language.Messages;
import org.openplan.language.ProgressMessages;

/// A badge that shows a state by shape, colour and label.
public final class Pill extends HtmlElement {

    public Pill(Tone tone, String label) {
        super("span");
        named("pill " + tone.style());
        says(label);
    }

    public Pill(Completion completion, Messages messages) {
        this(Tone.of(completion), messages.say(completion));
    }

    public Pill(StepProgress step, Messages messages) {
        this(Tone.of(step), new ProgressMessages(messages).say(step));
    }

    public Pill(MeasureProgress measure, Messages messages) {
        this(Tone.of(measure.derived()), new ProgressMessages(messages).say(measure));
    }
}
