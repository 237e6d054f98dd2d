package org.openplan.cocreation.ui;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openplan.design.HtmlElement;

/// The difference of two texts word by word: what is gone struck through, what is new underlined, as one piece of HTML.
final class WordDifference {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    /// Up to here between the common beginning and end, Myers' algorithm, whose differences are the easiest to read; it
    /// takes memory with the square of what differs, here 6 MB.
    private static final int FEW_WORDS = 300;
    /// Up to here its variant in linear space, which cuts as little but into more pieces: 1 MB and a third of a second.
    /// What is longer is shown as a whole.
    private static final int MOST_WORDS = 3_000;

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
        int words = Math.max(old.size(), changed.size());
        if (words > MOST_WORDS) replace(old, changed);
        else if (words > FEW_WORDS) show(old, DiffUtils.diff(old, changed, new MyersDiffWithLinearSpace<>()));
        else show(old, DiffUtils.diff(old, changed));
    }

    /// What is gone stands before what came in its place, however many pieces the patch has between two common words.
    private void show(List<String> old, Patch<String> patch) {
        int at = 0;
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        for (var delta : patch.getDeltas()) {
            int from = delta.getSource().getPosition();
            if (from > at) {
                replace(gone, come);
                gone.clear();
                come.clear();
                say(old.subList(at, from));
            }
            gone.addAll(delta.getSource().getLines());
            come.addAll(delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        replace(gone, come);
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
