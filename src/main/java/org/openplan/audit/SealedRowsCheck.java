package org.openplan.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Compares records with the audit entries that sealed them: each record has its entry, each entry its record, and
/// their contents are equal.
@Component
class SealedRowsCheck {

    private final List<SealedRows> sealed;
    private final AuditEntryRepository entries;
    private final TrailLines lines;

    SealedRowsCheck(List<SealedRows> sealed, AuditEntryRepository entries, TrailLines lines) {
        this.sealed = sealed;
        this.entries = entries;
        this.lines = lines;
    }

    /// Runs after the trail was verified up to the entry `last`. Records are read before entries: a record written
    /// meanwhile has an entry, and no entry up to `last` lacks its record.
    Optional<TrailFlaw> firstFlaw(long last) {
        return sealed.stream().flatMap(kind -> firstFlaw(kind, last).stream()).findFirst();
    }

    private Optional<TrailFlaw> firstFlaw(SealedRows kind, long last) {
        var now = new TreeMap<String, JsonNode>();
        for (var state : kind.states()) {
            var json = PersonalJson.plain(state);
            now.put(place(kind, json), json);
        }
        var ends = kind.ends();
        for (var line : sealedStates(kind).entrySet()) {
            var place = place(kind, line.getValue());
            var record = now.remove(place);
            if (record == null && line.getKey() > last) continue;
            var differs = record == null ? "missing" : differences(line.getValue(), record);
            if (!differs.isEmpty())
                return Optional.of(TrailFlaw.recordChanged(line.getKey(), place + " (" + differs + ")"));
        }
        if (!now.isEmpty()) return Optional.of(TrailFlaw.recordChanged(0, now.firstKey()));
        return contradicted(ends);
    }

    /// The states after the changes by entry number, in either notation.
    private Map<Long, JsonNode> sealedStates(SealedRows kind) {
        var found = new TreeMap<Long, JsonNode>();
        for (var written : List.of(kind.kind(), FormerNotation.written(kind.kind())))
            lines.states(entries.findByKindOrderByNumber(written))
                    .forEach((number, states) -> found.put(number, states.after()));
        return found;
    }

    private Optional<TrailFlaw> contradicted(Map<String, TrailEnd> ends) {
        for (var end : ends.entrySet()) {
            var said = end.getValue();
            boolean agrees = said.number() == 0
                    || entries.findByNumber(said.number())
                            .filter(line -> line.hash().equals(said.hash()))
                            .isPresent();
            if (!agrees) return Optional.of(TrailFlaw.recordChanged(said.number(), end.getKey() + " (trail)"));
        }
        return Optional.empty();
    }

    private static String place(SealedRows kind, JsonNode state) {
        return kind.names().stream().map(name -> state.path(name).asString("")).collect(Collectors.joining("/"));
    }

    /// Compares only the fields that were sealed, because a later version may have added others.
    private static String differences(JsonNode sealed, JsonNode now) {
        return sealed.properties().stream()
                .filter(field -> !isErased(field.getValue()))
                .filter(field -> !isSame(field.getValue(), now.get(field.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    /// A note was a single text before it had languages.
    private static boolean isSame(JsonNode sealed, @Nullable JsonNode now) {
        if (now == null || sealed.equals(now)) return true;
        boolean wasEmpty =
                sealed.isNull() || sealed.isString() && sealed.stringValue().isEmpty();
        if (!now.isObject()) return false;
        return now.isEmpty()
                ? wasEmpty
                : sealed.isString() && now.size() == 1 && now.values().contains(sealed);
    }

    private static boolean isErased(JsonNode value) {
        return value.isObject() && value.size() == 2 && value.has("erased") && value.has("reason");
    }
}
