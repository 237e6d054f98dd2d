package org.openplan.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The texts of a revision that people type in its form, each by its place; nothing else can be read or replaced here,
/// because the places come from a browser.
record TypedTexts<R>(Conflict.Parts<R> parts) {

    private static final Pattern TEXT =
            Pattern.compile("(?:[^.]+\\.)*(?:title|summary|description|problem|goal|relevance"
                    + "|additionalInformation|how|name|output|text)\\.[a-z]{2,3}(?:-[A-Za-z]{4})?");
    private static final Pattern LINE =
            Pattern.compile("number|responsible\\.(?:person|email|phone)|steps\\.[^.]+\\.number"
                    + "|indicators\\.[^.]+\\.(?:unit|verification)|participants\\.\\d+\\.name|budget\\.\\d+\\.source");
    private static final int DEEPEST = 100;

    /// Empty if there is no such place.
    Optional<String> read(R revision, String place) {
        return known(parts.tree(revision), place).map(node -> node.isString() ? node.asString() : "");
    }

    Optional<R> replace(R revision, String place, String text) {
        var tree = parts.tree(revision);
        return known(tree, place).map(before -> {
            RevisionTree.set(tree, place, node(place, text));
            return parts.revision(tree);
        });
    }

    private static JsonNode node(String place, String text) {
        var nodes = JsonNodeFactory.instance;
        if (!LINE.matcher(place).matches()) return nodes.stringNode(text);
        return text.isBlank() && !place.endsWith("number") ? nodes.nullNode() : nodes.stringNode(text.strip());
    }

    private static Optional<JsonNode> known(ObjectNode tree, String place) {
        if (place.length() > DEEPEST) return Optional.empty();
        var there = Optional.ofNullable(RevisionTree.at(tree, place)).filter(node -> node.isString() || node.isNull());
        if (LINE.matcher(place).matches()) return there;
        if (!TEXT.matcher(place).matches()) return Optional.empty();
        boolean isText = RevisionTree.at(tree, place.substring(0, place.lastIndexOf('.'))) instanceof ObjectNode;
        return there.or(
                () -> Optional.<JsonNode>of(JsonNodeFactory.instance.nullNode()).filter(none -> isText));
    }
}
