package org.openplan.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openplan.document.MeasureField;
import org.openplan.document.StepField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The texts of a revision that people type in its form, each by its place; nothing else can be read or replaced here,
/// because the places come from a browser.
record TypedTexts<R>(Conflict.Parts<R> parts) {

    /// The title of a plan has the same place as that of a measure.
    private static final Pattern TEXT =
            Pattern.compile("(?:" + any(MeasureField.texts(), MeasureField::field) + "|steps\\.[^.]+\\."
                    + any(StepField.texts(), StepField::field) + "|values\\.[^.]+\\.how|indicators\\.[^.]+\\.name"
                    + "|links\\.\\d+\\.title|sections\\.[^.]+\\.(?:title|text))\\.[a-z]{2,3}(?:-[A-Za-z]{4})?");
    private static final Pattern NEEDED = Pattern.compile("number|steps\\.[^.]+\\.number|participants\\.\\d+\\.name");
    /// Unknown if it is empty.
    private static final Pattern OPTIONAL = Pattern.compile("responsible\\.(?:person|email|phone)"
            + "|indicators\\.[^.]+\\.(?:unit|verification)|budget\\.\\d+\\.source");
    private static final int DEEPEST = 100;

    /// Empty if there is no such place.
    Optional<String> read(R revision, String place) {
        return known(parts.tree(revision), place).map(node -> node.isString() ? node.asString() : "");
    }

    /// Empty also if the place cannot hold the text.
    Optional<R> replace(R revision, String place, String text) {
        var tree = parts.tree(revision);
        // A participant is nothing without a name; an empty number is refused by the rules of the plan.
        if (text.isBlank() && place.startsWith("participants.")) return Optional.empty();
        return known(tree, place).map(before -> {
            RevisionTree.set(tree, place, node(place, text));
            return parts.revision(tree);
        });
    }

    private static <F> String any(List<F> fields, Function<F, String> name) {
        return fields.stream().map(name).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static JsonNode node(String place, String text) {
        var nodes = JsonNodeFactory.instance;
        if (NEEDED.matcher(place).matches()) return nodes.stringNode(text.strip());
        if (!OPTIONAL.matcher(place).matches()) return nodes.stringNode(text);
        return text.isBlank() ? nodes.nullNode() : nodes.stringNode(text.strip());
    }

    private static Optional<JsonNode> known(ObjectNode tree, String place) {
        if (place.length() > DEEPEST) return Optional.empty();
        var there = Optional.ofNullable(RevisionTree.at(tree, place)).filter(node -> node.isString() || node.isNull());
        if (NEEDED.matcher(place).matches() || OPTIONAL.matcher(place).matches()) return there;
        if (!TEXT.matcher(place).matches()) return Optional.empty();
        boolean isText = RevisionTree.at(tree, place.substring(0, place.lastIndexOf('.'))) instanceof ObjectNode;
        return there.or(
                () -> Optional.<JsonNode>of(JsonNodeFactory.instance.nullNode()).filter(none -> isText));
    }
}
