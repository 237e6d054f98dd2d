package org.openplan.publication.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openplan.design.HtmlElement;
import org.openplan.document.Difference;
import org.openplan.document.MeasureField;
import org.openplan.document.Quarter;
import org.openplan.document.StepField;
import org.openplan.document.Text;
import org.openplan.document.Value;
import org.openplan.language.Messages;
import org.openplan.language.TextReader;

/// One difference in the reader's language: the field, and its value.
record ChangeDescription(Messages messages, TextReader reading) {

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /// The path from the outermost part to the innermost: *Indicator Workshops held: Target, Q4 2025*.
    HtmlElement path(Difference difference) {
        var path = difference.path();
        if (path.isEmpty()) return HtmlElement.of("span", messages.say("publication.ChangesPage.whole"));
        var all = new HtmlElement("span");
        var described = path.size() > 1 && path.getLast().equals(VALUE) ? path.subList(0, path.size() - 1) : path;
        for (var part : described) {
            if (!all.isEmpty()) all.says(": ");
            all.says(field(part.field()));
            var which = part.which();
            if (which instanceof Text) all.says(" ").has(put(new HtmlElement("q"), part.field(), which));
            else if (which != null) all.says(", ").has(put(new HtmlElement("span"), part.field(), which));
        }
        return all;
    }

    /// The last part of most paths, which adds no information.
    private static final Difference.Part VALUE = new Difference.Part("value", null);

    HtmlElement value(List<Difference.Part> path, @Nullable Value value) {
        if (value == null) return HtmlElement.of("i", messages.say("publication.ChangesPage.nothing"));
        return put(new HtmlElement("span"), vocabulary(path), value);
    }

    /// A kind is named after its parent's field; a whole report is shown by its state.
    private static String vocabulary(List<Difference.Part> path) {
        if (path.isEmpty()) return "";
        var field = path.getLast().field();
        if (field.equals("kind") && path.size() > 1)
            return path.get(path.size() - 2).field();
        return field.equals("reports") ? "completion" : field;
    }

    private HtmlElement put(HtmlElement element, String field, Value value) {
        return switch (value) {
            case Text text -> {
                var said = reading.say(text);
                yield TextElements.into(
                        element, new TextReader.ChosenText(MeasureCard.few(said.words()), said.language()));
            }
            case Value.Amount(var number, var currency) ->
                element.says(currency == null ? messages.number(number) : messages.money(number, currency));
            case Value.Written(var written) -> put(element, field, written);
        };
    }

    private HtmlElement put(HtmlElement element, String field, String written) {
        var coded = new Codes(messages).say(field, written);
        if (coded.isPresent()) return element.says(coded.get());
        if (QUARTER.matcher(written).matches()) return element.says(messages.quarter(Quarter.parse(written)));
        if (DAY.matcher(written).matches()) return element.says(messages.date(LocalDate.parse(written)));
        return TextElements.into(element, reading.sayName(MeasureCard.few(written)));
    }

    private String field(String name) {
        var key = "publication.Field." + name;
        if (messages.has(key)) return messages.say(key);
        return MeasureField.named(name)
                .<Enum<?>>map(Function.identity())
                .or(() -> StepField.named(name))
                .map(messages::say)
                .orElse(name);
    }
}
