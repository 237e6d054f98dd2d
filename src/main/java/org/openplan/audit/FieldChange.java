package org.openplan.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// One place where two states differ: the path of names and numbers that leads there, and the values before and after;
/// empty if there was none.
public record FieldChange(List<String> path, String before, String after) {

    /// Fields not shown to people: ids, codes of findings, technical names.
    public static final Set<String> FOR_MACHINES = Set.of(
            "id",
            "measureId",
            "stepId",
            "measureLastingId",
            "passage",
            "indicatorId",
            "edition",
            "trailNumber",
            "derived",
            "format",
            "municipality",
            "version",
            "rule",
            "severity",
            "field",
            "details",
            "mediaType",
            "original",
            "previousSha256",
            "hasSignedIn",
            "account",
            "language",
            "erasedKeys",
            "formerLines");

    private static final List<String> NAMES = List.of("value", "name", "title", "description", "text", "note");
    private static final MissingNode NOTHING = MissingNode.getInstance();

    public FieldChange {
        path = List.copyOf(path);
    }

    public boolean isForPeople() {
        return path.stream().noneMatch(FOR_MACHINES::contains);
    }

    /// The leaves in which two values differ, in document order.
    static List<FieldChange> between(JsonNode before, JsonNode after) {
        return new Comparison(false).compare(before, after);
    }

    /// The same, but an added or removed entry of a list is one difference, described by its name.
    static List<FieldChange> inShort(JsonNode before, JsonNode after) {
        return new Comparison(true).compare(before, after);
    }

    /// The values of one field before and after; one of them may be missing.
    private record Pair(JsonNode before, JsonNode after) {

        boolean isOneSided() {
            return before.isMissingNode() || after.isMissingNode();
        }
    }

    private static final class Comparison {
        private final boolean inShort;
        private final List<FieldChange> found = new ArrayList<>();

        Comparison(boolean inShort) {
            this.inShort = inShort;
        }

        List<FieldChange> compare(JsonNode before, JsonNode after) {
            collect(List.of(), new Pair(before, after));
            return List.copyOf(found);
        }

        private void collect(List<String> path, Pair pair) {
            if (pair.before().equals(pair.after())) return;
            if (pair.before().isArray() || pair.after().isArray())
                entries(pair).forEach(entry -> collectEntry(join(path, entry.place()), entry.pair()));
            else if (pair.before().isContainer() || pair.after().isContainer())
                fields(pair).forEach((name, field) -> collect(join(path, name), field));
            else add(path, words(pair.before()), words(pair.after()));
        }

        private void collectEntry(List<String> path, Pair entry) {
            if (inShort && entry.isOneSided()) add(path, name(entry.before()), name(entry.after()));
            else collect(path, entry);
        }

        private void add(List<String> path, String before, String after) {
            if (!before.equals(after)) found.add(new FieldChange(path, before, after));
        }
    }

    private static LinkedHashMap<String, Pair> fields(Pair pair) {
        var names = new LinkedHashSet<>(pair.before().propertyNames());
        names.addAll(pair.after().propertyNames());
        var fields = new LinkedHashMap<String, Pair>();
        names.forEach(name ->
                fields.put(name, new Pair(pair.before().path(name), pair.after().path(name))));
        return fields;
    }

    /// An entry of a list paired with its counterpart in the other list; `place` is its printed number,
    /// otherwise its position.
    private record Entry(String place, Pair pair) {}

    /// Pairs entries with an id, a number or a day with their counterpart at any position; others by position.
    private static List<Entry> entries(Pair pair) {
        var before = pair.before().valueStream().toList();
        var after = pair.after().valueStream().toList();
        var mark = Stream.of("id", "number", "date")
                .filter(field -> areMarked(before, field) && areMarked(after, field))
                .findFirst();
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < after.size(); i++) {
            var like = mark.isEmpty() ? at(before, i) : like(before, mark.get(), after.get(i));
            entries.add(new Entry(place(after.get(i), i), new Pair(like, after.get(i))));
        }
        for (int i = 0; i < before.size(); i++) {
            var like = mark.isEmpty() ? at(after, i) : like(after, mark.get(), before.get(i));
            if (like.isMissingNode()) entries.add(new Entry(place(before.get(i), i), new Pair(before.get(i), NOTHING)));
        }
        return entries;
    }

    private static String place(JsonNode entry, int index) {
        var number = words(entry.path("number"));
        return number.matches("\\d+") ? number : Integer.toString(index + 1);
    }

    private static boolean areMarked(List<JsonNode> entries, String field) {
        return entries.stream().allMatch(entry -> !words(entry.path(field)).isEmpty())
                && entries.stream()
                                .map(entry -> words(entry.path(field)))
                                .distinct()
                                .count()
                        == entries.size();
    }

    private static JsonNode like(List<JsonNode> entries, String field, JsonNode wanted) {
        return entries.stream()
                .filter(entry -> words(entry.path(field)).equals(words(wanted.path(field))))
                .findFirst()
                .orElse(NOTHING);
    }

    private static JsonNode at(List<JsonNode> entries, int place) {
        return place < entries.size() ? entries.get(place) : NOTHING;
    }

    private static String name(JsonNode entry) {
        if (!entry.isContainer()) return words(entry);
        return Stream.concat(NAMES.stream().map(entry::path), entry.valueStream())
                .map(FieldChange::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> join(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private static String words(JsonNode leaf) {
        return leaf.isValueNode() && !leaf.isNull() ? leaf.asString() : "";
    }
}
