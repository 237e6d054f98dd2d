package org.openplan.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A revision as JSON in which every value has a place, such as `title.en`, `responsible.phone` or
/// `steps.<id>.output.en`: lists whose entries have ids are objects here, with the ids as names.
final class RevisionTree {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /// Has parts, but is changed as one.
    private static final Set<String> WHOLE = Set.of("baseline", "origin", "start", "end");

    private static final Set<String> LISTS = Set.of("steps", "indicators", "sections", "values");

    private RevisionTree() {}

    /// All values by their place; a list without ids is one value.
    static Map<String, JsonNode> values(ObjectNode tree) {
        var found = new LinkedHashMap<String, JsonNode>();
        collect("", tree, found);
        return found;
    }

    private static void collect(String before, ObjectNode part, Map<String, JsonNode> found) {
        part.properties().forEach(field -> {
            var place = before + field.getKey();
            if (field.getValue() instanceof ObjectNode inner && !WHOLE.contains(field.getKey()))
                collect(place + ".", inner, found);
            else found.put(place, field.getValue());
        });
    }

    /// The entry of a list in which this place lies; null if it lies in none.
    static @Nullable String entryOf(String place) {
        var names = place.split("\\.", 3);
        return names.length > 1 && LISTS.contains(names[0]) ? names[0] + "." + names[1] : null;
    }

    static @Nullable JsonNode at(ObjectNode tree, String place) {
        JsonNode at = tree;
        for (var name : place.split("\\.")) at = inside(at, name);
        return at.isMissingNode() ? null : at;
    }

    private static JsonNode inside(JsonNode part, String name) {
        return part.isArray() && name.matches("\\d{1,4}") ? part.path(Integer.parseInt(name)) : part.path(name);
    }

    /// Null removes what is there. Nothing happens if the part around the place does not exist.
    static void set(ObjectNode tree, String place, @Nullable JsonNode value) {
        int dot = place.lastIndexOf('.');
        var name = place.substring(dot + 1);
        if (!((dot < 0 ? tree : at(tree, place.substring(0, dot))) instanceof ObjectNode part)) return;
        if (value == null) part.remove(name);
        else part.set(name, value);
    }

    /// Replaces a list by an object with its entries, each under its own name.
    static void name(ObjectNode tree, String list, Function<JsonNode, String> naming) {
        var named = JSON.createObjectNode();
        for (var entry : tree.path(list)) named.set(naming.apply(entry), entry);
        tree.set(list, named);
    }

    /// Makes a list of it again.
    static void list(ObjectNode tree, String list) {
        ArrayNode entries = JSON.createArrayNode();
        tree.path(list).properties().forEach(entry -> entries.add(entry.getValue()));
        tree.set(list, entries);
    }
}
