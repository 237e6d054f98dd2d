package org.openplan.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Everything that differs between two plan documents, in the order of the later one.
public final class Differences {

    /// By what the members of a list are told apart; anything else is compared by its place.
    private static final Map<String, String> KEYS = Map.of(
            "measures", "number",
            "steps", "number",
            "participants", "name",
            "values", "value",
            "indicators", "name",
            "targets", "quarter",
            "reports", "quarter",
            "readings", "date",
            "budget", "year",
            "evidence", "title");

    private static final Set<String> TEXTS = Set.of(
            "title",
            "text",
            "summary",
            "description",
            "problem",
            "goal",
            "relevance",
            "how",
            "output",
            "note",
            "obstacle",
            "name");

    private final List<Difference> found = new ArrayList<>();

    /// Where in the documents the comparison stands.
    private record Place(@Nullable String measure, @Nullable String step, List<String> fields, List<String> items) {

        Place field(String name) {
            return new Place(measure, step, plus(fields, name), items);
        }

        Place item(String list, String key) {
            if (list.equals("measures")) return new Place(key, null, List.of(), List.of());
            if (list.equals("steps")) return new Place(measure, key, List.of(), List.of());
            return new Place(measure, step, fields, plus(items, key));
        }

        private static List<String> plus(List<String> list, String more) {
            var longer = new ArrayList<>(list);
            longer.add(more);
            return List.copyOf(longer);
        }
    }

    private Differences() {}

    public static List<Difference> between(PlanDocument before, PlanDocument after) {
        var differences = new Differences();
        differences.compare(new Place(null, null, List.of(), List.of()), PlanJson.tree(before), PlanJson.tree(after));
        return List.copyOf(differences.found);
    }

    private void compare(Place at, @Nullable JsonNode before, @Nullable JsonNode after) {
        var was = present(before);
        var is = present(after);
        if (was == null && is == null || was != null && was.equals(is)) return;
        if (isList(was) || isList(is)) list(at, was, is);
        else if (isObject(was) || isObject(is)) object(at, was, is);
        else add(at, null, was, is);
    }

    private void object(Place at, @Nullable JsonNode before, @Nullable JsonNode after) {
        boolean text = !at.fields().isEmpty() && TEXTS.contains(at.fields().getLast());
        for (var name : names(before, after)) {
            var was = present(before == null ? null : before.get(name));
            var is = present(after == null ? null : after.get(name));
            if (!text) compare(at.field(name), was, is);
            else if (was == null || !was.equals(is)) add(at, name, was, is);
        }
    }

    private void list(Place at, @Nullable JsonNode before, @Nullable JsonNode after) {
        var name = at.fields().getLast();
        var was = members(name, before);
        var is = members(name, after);
        for (var key : keys(is, was)) {
            var old = was.get(key);
            var now = is.get(key);
            var there = at.item(name, key);
            if (old != null && now != null) compare(there, old, now);
            else whole(there, old, now);
        }
    }

    /// A member that came or went is one difference, not one for each of its fields.
    private void whole(Place at, @Nullable JsonNode before, @Nullable JsonNode after) {
        found.add(new Difference(
                at.measure(), at.step(), at.fields(), at.items(), null, inShort(before), inShort(after)));
    }

    private void add(Place at, @Nullable String language, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null && after == null) return;
        found.add(new Difference(
                at.measure(), at.step(), at.fields(), at.items(), language, words(before), words(after)));
    }

    private static Map<String, JsonNode> members(String list, @Nullable JsonNode node) {
        var members = new LinkedHashMap<String, JsonNode>();
        if (node == null) return members;
        int place = 0;
        for (var member : node) {
            var key = key(list, member, ++place);
            members.put(members.containsKey(key) ? key + " (" + place + ")" : key, member);
        }
        return members;
    }

    private static String key(String list, JsonNode member, int place) {
        if (member.isValueNode()) return member.asString();
        var named = KEYS.get(list);
        var key = named == null ? null : present(member.get(named));
        var words = words(key);
        return words == null || words.isBlank() ? String.valueOf(place) : words;
    }

    private static Set<String> keys(Map<String, JsonNode> first, Map<String, JsonNode> second) {
        var keys = new LinkedHashMap<String, JsonNode>(first);
        second.forEach(keys::putIfAbsent);
        return keys.keySet();
    }

    private static Set<String> names(@Nullable JsonNode first, @Nullable JsonNode second) {
        var names = new LinkedHashMap<String, Boolean>();
        if (second != null) second.propertyNames().forEach(name -> names.put(name, true));
        if (first != null) first.propertyNames().forEach(name -> names.put(name, true));
        return names.keySet();
    }

    /// A text, a title or a name says best what a member is.
    private static @Nullable String inShort(@Nullable JsonNode member) {
        if (member == null || member.isValueNode()) return words(member);
        for (var telling : List.of("title", "description", "name", "note", "how", "text", "value", "amount")) {
            var words = words(present(member.get(telling)));
            if (words != null && !words.isBlank()) return words;
        }
        return member.toString();
    }

    private static @Nullable String words(@Nullable JsonNode node) {
        if (node == null) return null;
        if (node.isValueNode()) return node.asString();
        return node.isObject() && !node.isEmpty() ? words(node.iterator().next()) : "";
    }

    private static @Nullable JsonNode present(@Nullable JsonNode node) {
        return node == null || node.isNull() || (node.isContainer() && node.isEmpty()) ? null : node;
    }

    private static boolean isList(@Nullable JsonNode node) {
        return node != null && node.isArray();
    }

    private static boolean isObject(@Nullable JsonNode node) {
        return node != null && node.isObject();
    }
}
