package org.openplan.publication.pages;

import java.text.BreakIterator;
import org.openplan.language.Messages;

/// The beginning of a long text, up to the end of a sentence, for the large type at the top of a page.
record Lead(String words, boolean isWhole) {

    private static final int LONGEST = 280;

    static Lead of(String text, Messages messages) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) return new Lead(line, true);
        var sentences = BreakIterator.getSentenceInstance(messages.locale());
        sentences.setText(line);
        int end = sentences.preceding(LONGEST + 1);
        if (end > 0) return new Lead(line.substring(0, end).strip(), false);
        var words = BreakIterator.getWordInstance(messages.locale());
        words.setText(line);
        int cut = words.preceding(LONGEST + 1);
        return new Lead(line.substring(0, cut > 0 ? cut : LONGEST).strip() + "…", false);
    }
}
