package org.openplan.design;

import org.openplan.document.Completion;
import org.openplan.language.Messages;

/// A state as a shape and a word in one colour.
public final class Pill extends HtmlElement {

    public Pill(Tone tone, String words) {
        super("span");
        named("pill " + tone.style());
        says(words);
    }

    public Pill(Completion completion, Messages words) {
        this(Tone.of(completion), words.say(completion));
    }
}
