package org.openplan.publication.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openplan.design.HtmlElement;
import org.openplan.document.Difference;
import org.openplan.document.Differences;
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
        var rows = new ChangeRows(messages, before.document(), after.document(), after.reasons());
        var table = HtmlElement.of("table", rows.head()).named("tbl changes stack");
        var groups = new LinkedHashMap<Optional<UUID>, HtmlElement>();
        all.stream()
                .limit(most)
                .forEach(difference -> groups.computeIfAbsent(Optional.ofNullable(difference.measure()), this::group)
                        .has(rows.row(difference, reading)));
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

    private String say(String key, Object... values) {
        return messages.say("publication.ChangesPage." + key, values);
    }
}
