package org.openplan.publication.pages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openplan.design.HtmlElement;
import org.openplan.document.Difference;
import org.openplan.document.Drift;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanHistory;
import org.openplan.document.Text;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;
import org.openplan.language.Translations;

/// What a draft changes, in the words of the public page of changes, for those who decide on it: nothing is left out,
/// and a text that changed in another language only is shown in that one.
public final class DraftChangeTable {

    private final Messages messages;
    private final PlanDocument before;
    private final PlanDocument after;
    private final TextReader reading;

    public DraftChangeTable(Messages messages, PlanDocument before, PlanDocument after) {
        this.messages = messages;
        this.before = before;
        this.after = after;
        this.reading = reading(messages.tag());
    }

    /// The measure's number and title, or the words for the plan itself.
    public String heading(Optional<UUID> measure) {
        return measure.flatMap(id -> Stream.of(after, before)
                        .flatMap(document -> PlanHistory.measure(document, id).stream())
                        .findFirst())
                .map(found -> say("measure", found.number()) + ". " + reading.words(found.title()))
                .orElseGet(() -> say("plan"));
    }

    /// The moves as the public page will say them.
    public String sentence(Drift drift) {
        return new DriftList(messages, reading, move -> List.of(), drift)
                .list(1)
                .getElement()
                .getTextRecursively();
    }

    public HtmlElement of(List<Difference> differences) {
        var rows = new ChangeRows(messages, before, after, List.of());
        var body = new HtmlElement("tbody");
        for (var difference : differences) {
            var language = language(difference);
            body.has(rows.row(
                    difference,
                    language.map(this::reading).orElse(reading),
                    language.map(Translations::nameOf).orElse(null)));
        }
        return HtmlElement.of("table", rows.head(), body).named("tbl changes stack");
    }

    /// The language in which the two texts differ, if the reader's own would not show it.
    private Optional<String> language(Difference difference) {
        boolean isText = difference.before() instanceof Text || difference.after() instanceof Text;
        var was = difference.before() instanceof Text text ? text : Text.NONE;
        var is = difference.after() instanceof Text text ? text : Text.NONE;
        if (!isText || reading.tellsApart(was, is)) return Optional.empty();
        return Stream.concat(was.byLanguage().keySet().stream(), is.byLanguage().keySet().stream())
                .filter(tag -> reading(tag).tellsApart(was, is))
                .findFirst();
    }

    private TextReader reading(String tag) {
        return new TextReader(tag, after.languages());
    }

    private String say(String key, Object... values) {
        return messages.say("publication.ChangesPage." + key, values);
    }
}
