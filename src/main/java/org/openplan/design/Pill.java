package org.openplan.design;

import org.openplan.document.Completion;
import org.openplan.document.MeasureProgress;
import org.openplan.document.StepProgress;
import org.openplan.language.Messages;
import org.openplan.language.ProgressMessages;

/// A badge that shows a state by shape, colour and label.
public final class Pill extends HtmlElement {

    public Pill(Tone tone, String words) {
        super("span");
        named("pill " + tone.style());
        says(words);
    }

    public Pill(Completion completion, Messages words) {
        this(Tone.of(completion), words.say(completion));
    }

    public Pill(StepProgress step, Messages words) {
        this(Tone.of(step), new ProgressMessages(words).say(step));
    }

    public Pill(MeasureProgress measure, Messages words) {
        this(Tone.of(measure.derived()), new ProgressMessages(words).say(measure));
    }
}
