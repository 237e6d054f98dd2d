package org.openplan.plan.ui.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.audit.ui.FieldWords;
import org.openplan.design.PolicyAreas;
import org.openplan.language.Messages;
import org.openplan.plan.Conflict;
import tools.jackson.databind.JsonNode;

/// The places of a revision and what stands there, in the words of the form.
record PlaceWords(Messages words) {

    private static final Set<String> AMOUNTS = Set.of("amount", "spent", "value");
    private static final Set<String> FOR_MACHINES =
            Set.of("id", "printed", "printedStart", "printedEnd", "reports", "readings");

    /// For example `Step 2 · Until the end of` or `Main goal (English)`.
    String label(List<String> path) {
        return new FieldWords(words).place(path);
    }

    /// Several lines if it is a list or a whole entry; empty if nothing is there.
    String value(Conflict.Place place, @Nullable JsonNode node) {
        if (node == null) return "";
        var name = place.path().getLast();
        return node.isObject() && !isMoment(name, node) ? lines(place.path(), node) : value(name, node);
    }

    private String value(String name, JsonNode node) {
        if (node.isNull()) return "";
        if (node.isArray())
            return node.valueStream().map(entry -> inALine(name, entry)).collect(Collectors.joining("\n"));
        if (node.isObject()) return isMoment(name, node) ? moment(name, node) : joined(node, " · ");
        if (node.isNumber()) return node.isIntegralNumber() ? node.asString() : words.number(node.decimalValue());
        return code(name, node.asString());
    }

    private String code(String name, String written) {
        if (name.equals("policyAreas")) return PolicyAreas.say(words, written).orElse(written);
        if (AMOUNTS.contains(name) && written.matches("-?\\d+(\\.\\d+)?")) return words.number(new BigDecimal(written));
        return new FieldWords(words).value(written);
    }

    private String inALine(String name, JsonNode entry) {
        return entry.isObject() ? joined(entry, " · ") : value(name, entry);
    }

    private String joined(JsonNode entry, String between) {
        return entry.properties().stream()
                .filter(field -> !FOR_MACHINES.contains(field.getKey()))
                .map(field -> value(field.getKey(), field.getValue()))
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining(between));
    }

    /// A whole entry: each of its fields with its name.
    private String lines(List<String> path, JsonNode entry) {
        return entry.properties().stream()
                .filter(field -> !FOR_MACHINES.contains(field.getKey()))
                .map(field -> line(path, field.getKey(), field.getValue()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private @Nullable String line(List<String> path, String name, JsonNode node) {
        var said = value(name, node);
        if (said.isBlank()) return null;
        var inside = Stream.concat(path.stream(), Stream.of(name)).toList();
        return new FieldWords(words).placeWithin(inside, path.size()) + ": " + said;
    }

    /// A quarter, with the day if one was named.
    private static boolean isMoment(String name, JsonNode node) {
        return node.has(name + "Date");
    }

    private String moment(String name, JsonNode node) {
        var day = node.path(name + "Date").asString("");
        return words.moment(day.isEmpty() ? node.path(name).asString("") : day);
    }
}
