package org.openplan.document;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Derives an id for every part of a plan's JSON that has none: for measures and steps from their printed numbers, for
/// sections and indicators from their names in the plan's first language, for reports from their quarters; repeated
/// names are counted. The contract's schema describes the derivation.
public final class MissingIds {

    private static final String ID = "id";

    private final String language;
    private final Set<String> used = new HashSet<>();

    private MissingIds(JsonNode plan) {
        language = plan.path("languages").path(0).asString("");
        parts(plan).forEach(part -> used.add(part.path(ID).asString("")));
    }

    /// Fills the tree in place; anything that violates the contract is left for data binding to reject.
    public static void fill(JsonNode plan) {
        var ids = new MissingIds(plan);
        var whole = LastingId.ofPlan(text(plan, "municipality"), text(plan, "slug"));
        ids.fill(plan, "sections", whole, section -> "section " + ids.words(section.path("title")));
        ids.fill(plan, "measures", whole, measure -> "measure " + text(measure, "number"));
        for (var measure : plan.path("measures")) {
            ids.fill(measure, "steps", id(measure), step -> "step " + text(step, "number"));
            ids.fill(measure, "indicators", id(measure), one -> "indicator " + ids.words(one.path("name")));
            for (var step : measure.path("steps"))
                ids.fill(step, "reports", id(step), report -> "report " + text(report, "quarter"));
        }
    }

    /// Removes all ids from the tree.
    static void remove(JsonNode plan) {
        parts(plan).forEach(part -> part.remove(ID));
    }

    /// All objects that have an id; in a text, `id` is a language tag.
    private static Stream<ObjectNode> parts(JsonNode plan) {
        var measures = plan.path("measures");
        var steps = all(measures.valueStream(), "steps").toList();
        return Stream.of(
                        all(Stream.of(plan), "sections"),
                        measures.valueStream(),
                        steps.stream(),
                        all(measures.valueStream(), "indicators"),
                        all(steps.stream(), "reports"))
                .flatMap(part -> part)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static Stream<JsonNode> all(Stream<JsonNode> holders, String list) {
        return holders.flatMap(holder -> holder.path(list).valueStream());
    }

    private void fill(JsonNode holder, String list, @Nullable UUID whole, Function<JsonNode, String> name) {
        if (whole == null) return;
        for (var part : holder.path(list))
            if (part instanceof ObjectNode object && !object.path(ID).isString())
                object.put(ID, free(whole, name.apply(object)));
    }

    private String free(UUID whole, String name) {
        var id = LastingId.derived(whole, name).toString();
        for (int again = 2; !used.add(id); again++)
            id = LastingId.derived(whole, name + " #" + again).toString();
        return id;
    }

    /// The name in the plan's first language, so that adding a translation does not change the id.
    private String words(JsonNode text) {
        var first = text.path(language);
        return first.isString()
                ? first.asString()
                : text.valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .findFirst()
                        .orElse("");
    }

    private static String text(JsonNode part, String field) {
        return part.path(field).asString("");
    }

    private static @Nullable UUID id(JsonNode part) {
        try {
            return UUID.fromString(text(part, ID));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
