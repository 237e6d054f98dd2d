package org.openplan.publication.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openplan.design.HtmlElement;
import org.openplan.document.Difference;
import org.openplan.document.Differences;
import org.openplan.document.PlanDocument.Step;
import org.openplan.document.PlanHistory;
import org.openplan.document.PublicEdition;
import org.openplan.document.Text;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// All differences between two editions by measure: the field, and the value before and after.
final class ChangeTable extends HtmlElement {

    private final Messages messages;
    private final TextReader reading;
    private final PublicEdition before;
    private final PublicEdition after;
    private final Addresses at;
    private final int most;
    private final List<Difference> all;

    /// With more changes than `most` the rest is left to the two documents; a page of thousands of rows helps nobody.
    ChangeTable(
            Messages messages, TextReader reading, PublicEdition before, PublicEdition after, Addresses at, int most) {
        super("div");
        this.messages = messages;
        this.reading = reading;
        this.before = before;
        this.after = after;
        this.at = at;
        this.most = most;
        all = Differences.between(before.document(), after.document()).stream()
                .filter(this::isSeen)
                .toList();
        has(HtmlElement.of("p", say("count", all.size(), before.number())).named("quiet"));
        if (!all.isEmpty()) has(table());
        if (all.size() > most)
            has(HtmlElement.of("p", say("more", all.size() - most)).named("quiet"));
    }

    int size() {
        return all.size();
    }

    /// A change in another language only is not shown to this reader.
    private boolean isSeen(Difference difference) {
        var was = difference.before() instanceof Text text ? text : Text.NONE;
        var is = difference.after() instanceof Text text ? text : Text.NONE;
        boolean isText = difference.before() instanceof Text || difference.after() instanceof Text;
        return !isText || reading.tellsApart(was, is);
    }

    private HtmlElement table() {
        var head = HtmlElement.of("tr", heading("what"), heading("was"), heading("is"));
        var table = HtmlElement.of("table", HtmlElement.of("thead", head)).named("tbl changes stack");
        var groups = new LinkedHashMap<Optional<UUID>, HtmlElement>();
        all.stream()
                .limit(most)
                .forEach(difference -> groups.computeIfAbsent(Optional.ofNullable(difference.measure()), this::group)
                        .has(row(difference)));
        groups.values().forEach(table::has);
        return table;
    }

    private HtmlElement group(Optional<UUID> measure) {
        var heading = measure.map(this::measure).orElseGet(() -> HtmlElement.of("span", say("plan")));
        return HtmlElement.of(
                "tbody",
                HtmlElement.of(
                        "tr",
                        HtmlElement.of("th", heading)
                                .with("colspan", "3")
                                .with("scope", "rowgroup")
                                .named("of")));
    }

    /// A removed measure has a page only in the previous edition.
    private HtmlElement measure(UUID id) {
        var there = PlanHistory.measure(after.document(), id);
        var measure = there.or(() -> PlanHistory.measure(before.document(), id)).orElseThrow();
        var address =
                at.of(there.isPresent() ? after.number() : before.number()).measure(measure.number());
        return HtmlElement.of("span", say("measure", measure.number()) + ". ")
                .has(TextElements.into(HtmlElement.link(address), reading.say(measure.title())));
    }

    private Optional<String> stepNumber(Difference difference) {
        return Stream.of(after, before)
                .flatMap(edition -> edition.document().measures().stream())
                .filter(measure -> measure.id().equals(difference.measure()))
                .flatMap(measure -> measure.steps().stream())
                .filter(step -> step.id().equals(difference.step()))
                .map(Step::number)
                .findFirst();
    }

    private HtmlElement row(Difference difference) {
        var telling = new ChangeDescription(messages, reading);
        var what = new HtmlElement("th").with("scope", "row");
        stepNumber(difference)
                .ifPresent(number ->
                        what.has(HtmlElement.of("b", say("step", number))).says(" "));
        return HtmlElement.of(
                "tr",
                what.has(telling.path(difference)),
                HtmlElement.of("td", telling.value(difference.path(), difference.before()))
                        .named("was"),
                HtmlElement.of("td", telling.value(difference.path(), difference.after()))
                        .named("is"));
    }

    private HtmlElement heading(String key) {
        return HtmlElement.of("th", say(key)).with("scope", "col");
    }

    private String say(String key, Object... values) {
        return messages.say("publication.ChangesPage." + key, values);
    }
}
