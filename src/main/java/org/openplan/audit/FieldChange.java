package org.openplan.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// One place where a value differs: the names and numbers that lead there, and what stood and stands there; empty where
/// nothing did.
public record FieldChange(List<String> path, String before, String after) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The leaves in which two values written as JSON differ, in the order in which they stand.
    static List<FieldChange> between(@Nullable String before, @Nullable String after) {
        var found = new ArrayList<FieldChange>();
        collect(List.of(), read(before), read(after), found);
        return List.copyOf(found);
    }

    private static JsonNode read(@Nullable String json) {
        return json == null ? MissingNode.getInstance() : JSON.readTree(json);
    }

    private static void collect(List<String> path, JsonNode before, JsonNode after, List<FieldChange> found) {
        if (before.equals(after)) return;
        if (before.isContainer() || after.isContainer())
            steps(before, after).forEach(step -> collect(join(path, step), at(before, step), at(after, step), found));
        else if (!words(before).equals(words(after))) found.add(new FieldChange(path, words(before), words(after)));
    }

    private static Set<String> steps(JsonNode before, JsonNode after) {
        var steps = new LinkedHashSet<String>();
        for (var node : List.of(before, after)) {
            steps.addAll(node.propertyNames());
            if (node.isArray()) for (int i = 1; i <= node.size(); i++) steps.add(Integer.toString(i));
        }
        return steps;
    }

    private static JsonNode at(JsonNode node, String step) {
        return node.isArray() ? node.path(Integer.parseInt(step) - 1) : node.path(step);
    }

    private static List<String> join(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private static String words(JsonNode leaf) {
        return leaf.isValueNode() && !leaf.isNull() ? leaf.asString() : "";
    }
}
