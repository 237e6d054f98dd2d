package org.openplan.plan.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplan.design.HtmlElement;
import org.openplan.document.DocumentList;
import org.openplan.document.Finding;
import org.openplan.document.Severity;
import org.openplan.language.Messages;

/// What a collapsed part says of itself: the id that links lead to, its title, in one line what stands in it, and its
/// open findings; an unknown fact is left out.
record CollapsedSummary(String id, String title, List<String> facts, List<Finding> findings) {

    private static final int LONGEST = 140;

    CollapsedSummary {
        facts = facts.stream().filter(fact -> !fact.isBlank()).toList();
    }

    static CollapsedSummary of(String id, String title, String... facts) {
        return new CollapsedSummary(id, title, List.of(facts), List.of());
    }

    /// Of a member of a list, which is called by its place if it has no title.
    static CollapsedSummary of(EditorContext editing, DocumentList list, int place, String title, String... facts) {
        var called = title.isBlank() ? editing.say("row." + list.member(), place) : title;
        return of(list.member() + "-" + place, called, facts);
    }

    /// The id of a step with this number.
    static String step(String number) {
        return "step-" + number;
    }

    CollapsedSummary with(List<Finding> open) {
        return new CollapsedSummary(id, title, facts, open);
    }

    /// Plain HTML, so that a heading is no element on the server; `heading` is the element of the title.
    String html(Messages words, String heading) {
        var line = new HtmlElement("small").named("collapsed-facts");
        for (var severity : Severity.values()) count(words, severity, line);
        var said = facts.stream().map(CollapsedSummary::clipped).collect(Collectors.joining(" · "));
        if (!said.isEmpty()) line.has(HtmlElement.of("span", said));
        var first = HtmlElement.of(heading, clipped(title)).getElement().getOuterHTML();
        return line.isEmpty() ? first : first + line.getElement().getOuterHTML();
    }

    /// Title and facts as plain text.
    String line() {
        return Stream.concat(Stream.of(title), facts.stream())
                .map(CollapsedSummary::clipped)
                .collect(Collectors.joining(" · "));
    }

    private void count(Messages words, Severity severity, HtmlElement line) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        if (count == 0) return;
        line.has(HtmlElement.of("span", words.say("plan.CollapsedSummary." + severity.name(), count))
                .named("weight weight-" + severity.name().toLowerCase(Locale.ROOT)));
        line.says(" ");
    }

    /// The beginning of a long text, up to the end of a word.
    private static String clipped(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) return line;
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
    }
}
