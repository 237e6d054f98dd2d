package org.openplan.demo;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.openplan.document.Quarter;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Shifts all dates in a demonstration's files: a value that is only a date as data, a date inside a text as a token.
///
/// A text stored under a language is in that language, any other in the first language of the plan.
final class DemoDates {

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q\\d");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final TimeShift shift;
    private final DemoDateTokens tokens;
    private final Translations translations;
    private final Messages first;

    DemoDates(TimeShift shift, Translations translations, String language) {
        this.shift = shift;
        this.tokens = new DemoDateTokens(shift);
        this.translations = translations;
        this.first = translations.in(language);
    }

    TimeShift shift() {
        return shift;
    }

    String moved(String text) {
        return moved(text, first);
    }

    JsonNode moved(JsonNode file) {
        return moved(file, first);
    }

    private JsonNode moved(JsonNode node, Messages words) {
        return switch (node) {
            case ObjectNode object -> moved(object, words);
            case ArrayNode array -> moved(array, words);
            case StringNode text -> StringNode.valueOf(moved(text.stringValue(), words));
            default -> node;
        };
    }

    private ObjectNode moved(ObjectNode object, Messages words) {
        var moved = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((name, value) -> {
            if (name.equals("year") && value.isInt()) moved.set(name, IntNode.valueOf(shift.moved(value.intValue())));
            else moved.set(movedName(name), moved(value, translations.speaks(name) ? translations.in(name) : words));
        });
        return moved;
    }

    /// Expenditure is stored under its year.
    private String movedName(String name) {
        return YEAR.matcher(name).matches() ? String.valueOf(shift.moved(Integer.parseInt(name))) : name;
    }

    private ArrayNode moved(ArrayNode array, Messages words) {
        var moved = JsonNodeFactory.instance.arrayNode();
        for (var element : array) moved.add(moved(element, words));
        return moved;
    }

    private String moved(String text, Messages words) {
        if (QUARTER.matcher(text).matches())
            return shift.moved(Quarter.parse(text)).toString();
        if (DAY.matcher(text).matches())
            return shift.moved(LocalDate.parse(text)).toString();
        return tokens.written(text, words);
    }
}
