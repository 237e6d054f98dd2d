package org.openplan.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// All differences between two plan documents, in the order of the later one. Parts are matched by id, whatever their
/// numbers and names; the place in the chain of editions is ignored.
public final class Differences {

    /// Lists whose members are matched by id.
    private static final Set<String> LASTING = Set.of("sections", "measures", "steps", "indicators");

    /// Fields that are not compared. A report still belongs to its quarter when another one replaces it.
    private static final Set<String> NOT_COMPARED = Set.of("id", "edition");

    /// The fields that identify a member best, in order of preference.
    private static final List<String> TELLING = List.of(
            "title", "description", "name", "note", "how", "text", "value", "amount", "completion", "source", "url");

    private static final Set<String> TEXTS = Stream.of(
                    MeasureField.texts().stream().map(MeasureField::field),
                    StepField.texts().stream().map(StepField::field),
                    Stream.of("text", "how", "note", "obstacle", "reason", "name", "whyNoEvidence", "covers"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    /// Fields that repeat another field.
    private static final Set<String> REPEATED = Set.of("derived");

    private static final Set<String> MONEY = Set.of("amount", "spent");

    private final List<Difference> found = new ArrayList<>();

    /// The place in the documents that is being compared.
    private record Place(@Nullable UUID measure, @Nullable UUID step, List<Difference.Part> path) {

        Place field(String name) {
            return new Place(measure, step, plus(new Difference.Part(name, null)));
        }

        Place member(String list, JsonNode member) {
            return switch (list) {
                case "measures" -> new Place(id(member), null, List.of());
                case "steps" -> new Place(measure, id(member), List.of());
                default -> new Place(measure, step, plus(new Difference.Part(list, key(list, member))));
            };
        }

        private List<Difference.Part> plus(Difference.Part more) {
            var longer = new ArrayList<>(path);
            longer.add(more);
            return List.copyOf(longer);
        }
    }

    private Differences() {}

    public static List<Difference> between(PlanDocument before, PlanDocument after) {
        var differences = new Differences();
        differences.compare(new Place(null, null, List.of()), PlanJson.tree(before), PlanJson.tree(after));
        return List.copyOf(differences.found);
    }

    private void compare(Place at, @Nullable JsonNode before, @Nullable JsonNode after) {
        for (var name : names(before, after)) {
            var was = get(before, name);
            var is = get(after, name);
            if (NOT_COMPARED.contains(name) || Objects.equals(was, is)) continue;
            if (isList(was) || isList(is)) list(at, name, was, is);
            else if (isValue(name, was) || isValue(name, is))
                add(at.field(name), value(before, name), value(after, name));
            else compare(at.field(name), was, is);
        }
    }

    private void list(Place at, String name, @Nullable JsonNode before, @Nullable JsonNode after) {
        var left = members(before);
        for (var now : members(after)) {
            var there = at.member(name, now);
            var old = left.stream().filter(one -> isSame(name, one, now)).findFirst();
            old.ifPresent(left::remove);
            if (old.isEmpty()) add(there, null, inShort(now));
            else if (!old.get().equals(now)) compare(there, old.get(), now);
        }
        for (var gone : left) add(at.member(name, gone), inShort(gone), null);
    }

    private void add(Place at, @Nullable Value before, @Nullable Value after) {
        found.add(new Difference(at.measure(), at.step(), at.path(), before, after));
    }

    /// What labels the members of a list and matches those without an id; plain values match themselves.
    private static @Nullable Value key(String list, JsonNode member) {
        var key = DocumentList.named(list).flatMap(DocumentList::key).orElse(null);
        return key == null || member.isValueNode() ? new Value.Written(member.asString()) : value(member, key);
    }

    private static boolean isSame(String list, JsonNode one, JsonNode other) {
        return LASTING.contains(list) ? id(one).equals(id(other)) : isSame(key(list, one), key(list, other));
    }

    private static UUID id(JsonNode member) {
        return UUID.fromString(member.path("id").asString());
    }

    /// Adding a translation does not make it a different member.
    private static boolean isSame(@Nullable Value one, @Nullable Value other) {
        return one instanceof Text text && other instanceof Text words
                ? text.isAlso(words)
                : Objects.equals(one, other);
    }

    /// An added or removed member is one difference, not one for each of its fields.
    private static @Nullable Value inShort(JsonNode member) {
        if (member.isValueNode()) return new Value.Written(member.asString());
        return TELLING.stream()
                .map(name -> value(member, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new Value.Written(""));
    }

    private static @Nullable Value value(@Nullable JsonNode holder, String name) {
        var node = get(holder, name);
        if (holder == null || node == null) return null;
        if (node.isObject()) return text(node);
        if (MONEY.contains(name)) {
            var currency = get(holder, "currency");
            return new Value.Amount(new BigDecimal(node.asString()), currency == null ? null : currency.asString());
        }
        if (node.isNumber() && !name.equals("year")) return new Value.Amount(node.decimalValue(), null);
        return new Value.Written(node.asString());
    }

    private static Text text(JsonNode node) {
        var byLanguage = new TreeMap<String, String>();
        node.propertyNames()
                .forEach(language -> byLanguage.put(
                        language, Objects.requireNonNull(node.get(language)).asString()));
        return new Text(byLanguage);
    }

    /// A text counts as one value, in however many languages.
    private static boolean isValue(String name, @Nullable JsonNode node) {
        return node != null && (node.isValueNode() || TEXTS.contains(name));
    }

    private static List<JsonNode> members(@Nullable JsonNode list) {
        var members = new ArrayList<JsonNode>();
        if (list != null) list.forEach(members::add);
        return members;
    }

    private static Set<String> names(@Nullable JsonNode first, @Nullable JsonNode second) {
        var names = new LinkedHashSet<String>();
        if (second != null) names.addAll(second.propertyNames());
        if (first != null) names.addAll(first.propertyNames());
        names.removeAll(REPEATED);
        return names;
    }

    /// Absent, null and empty are treated alike.
    private static @Nullable JsonNode get(@Nullable JsonNode holder, String name) {
        var node = holder == null ? null : holder.get(name);
        return node == null || node.isNull() || (node.isContainer() && node.isEmpty()) ? null : node;
    }

    private static boolean isList(@Nullable JsonNode node) {
        return node != null && node.isArray();
    }
}
