package org.openplan.cocreation.ui;

import com.github.difflib.DiffUtils;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openplan.design.HtmlElement;

/// The difference of two texts word by word: what is gone struck through, what is new underlined, as one piece of HTML.
final class WordDifference {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    /// What is longer than this between the common beginning and end is shown as a whole: without a common word its
    /// comparison would take some hundred megabytes.
    private static final int MOST_WORDS = 1_200;

    private final HtmlElement shown = new HtmlElement("div").named("difference");

    private WordDifference() {}

    static HtmlElement of(String before, String after) {
        var difference = new WordDifference();
        difference.compareBetweenEnds(words(before), words(after));
        return difference.shown;
    }

    private void compareBetweenEnds(List<String> old, List<String> changed) {
        int begin = common(old, changed);
        var oldRest = old.subList(begin, old.size());
        var changedRest = changed.subList(begin, changed.size());
        int end = common(oldRest.reversed(), changedRest.reversed());
        say(old.subList(0, begin));
        compare(oldRest.subList(0, oldRest.size() - end), changedRest.subList(0, changedRest.size() - end));
        say(old.subList(old.size() - end, old.size()));
    }

    private static int common(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        return IntStream.range(0, most)
                .filter(i -> !one.get(i).equals(other.get(i)))
                .findFirst()
                .orElse(most);
    }

    private void compare(List<String> old, List<String> changed) {
        if (Math.max(old.size(), changed.size()) > MOST_WORDS) {
            replace(old, changed);
            return;
        }
        int at = 0;
        for (var delta : DiffUtils.diff(old, changed).getDeltas()) {
            int from = delta.getSource().getPosition();
            say(old.subList(at, from));
            replace(delta.getSource().getLines(), delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        say(old.subList(at, old.size()));
    }

    private void replace(List<String> gone, List<String> come) {
        mark("del", gone);
        mark("ins", come);
    }

    private void mark(String tag, List<String> words) {
        if (!words.isEmpty()) shown.has(HtmlElement.of(tag, String.join("", words)));
    }

    private void say(List<String> words) {
        if (!words.isEmpty()) shown.says(String.join("", words));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
