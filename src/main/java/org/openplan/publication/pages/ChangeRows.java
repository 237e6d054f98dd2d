package org.openplan.publication.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.design.HtmlElement;
import org.openplan.document.Difference;
import org.openplan.document.MoveReason;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Step;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// Differences between two documents as rows of a table: the field, the value before and after, and the reason.
final class ChangeRows {

    private final Messages messages;
    private final PlanDocument before;
    private final PlanDocument after;
    private final ChangedPromises promises;
    private final List<MoveReason> reasons;
    private final Set<MoveReason> said = new HashSet<>();

    ChangeRows(Messages messages, PlanDocument before, PlanDocument after, List<MoveReason> reasons) {
        this.messages = messages;
        this.before = before;
        this.after = after;
        this.promises = new ChangedPromises(before, after);
        this.reasons = reasons;
    }

    HtmlElement head() {
        return HtmlElement.of("thead", HtmlElement.of("tr", heading("what"), heading("was"), heading("is")));
    }

    HtmlElement row(Difference difference, TextReader reading) {
        return row(difference, reading, null);
    }

    /// `language` names the language of the values, if it is not the reader's own.
    HtmlElement row(Difference difference, TextReader reading, @Nullable String language) {
        var telling = new ChangeDescription(messages, reading);
        var what = new HtmlElement("th").with("scope", "row");
        stepNumber(difference)
                .ifPresent(number ->
                        what.has(HtmlElement.of("b", say("step", number))).says(" "));
        var is = HtmlElement.of("td", telling.value(difference.path(), difference.after()))
                .named("is");
        reason(difference).ifPresent(reason -> is.has(said(reason, reading)));
        what.has(telling.path(difference));
        if (language != null) what.has(HtmlElement.of("small", language));
        return HtmlElement.of(
                "tr",
                what,
                HtmlElement.of("td", telling.value(difference.path(), difference.before()))
                        .named("was"),
                is);
    }

    private Optional<String> stepNumber(Difference difference) {
        return Stream.of(after, before)
                .flatMap(document -> document.measures().stream())
                .filter(measure -> measure.id().equals(difference.measure()))
                .flatMap(measure -> measure.steps().stream())
                .filter(step -> step.id().equals(difference.step()))
                .map(Step::number)
                .findFirst();
    }

    /// A deadline of a day and its quarter are two differences; the reason stands at the first.
    private Optional<MoveReason> reason(Difference difference) {
        return promises.of(difference)
                .flatMap(move ->
                        reasons.stream().filter(reason -> reason.isAbout(move)).findFirst())
                .filter(said::add);
    }

    private HtmlElement said(MoveReason reason, TextReader reading) {
        if (reason.text().isEmpty()) return HtmlElement.of("small", say("noReason"));
        return HtmlElement.of("small", say("reason") + " ")
                .has(TextElements.into(new HtmlElement("span"), reading.say(reason.text())));
    }

    private HtmlElement heading(String key) {
        return HtmlElement.of("th", say(key)).with("scope", "col");
    }

    private String say(String key, Object... values) {
        return messages.say("publication.ChangesPage." + key, values);
    }
}
