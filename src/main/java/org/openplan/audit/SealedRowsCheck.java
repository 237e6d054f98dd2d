package org.openplan.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.SealedRows;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Compares records with the audit entries that sealed them: each record has its entry, each entry its record, and
/// their contents are equal.
@Component
class SealedRowsCheck {

    private final List<SealedRows> sealed;
    private final List<StatedEnds> stated;
    private final AuditEntryRepository entries;
    private final TrailLines lines;

    SealedRowsCheck(List<SealedRows> sealed, List<StatedEnds> stated, AuditEntryRepository entries, TrailLines lines) {
        this.sealed = sealed;
        this.stated = stated;
        this.entries = entries;
        this.lines = lines;
    }

    /// The number of an entry and the state after the change; missing if the record ceased to exist with it.
    private record SealedState(long number, JsonNode state) {}

    /// Runs after the trail was verified up to the entry `last`. Records are read before entries: no entry up to `last`
    /// lacks its record, and one written meanwhile has an entry.
    Optional<TrailFlaw> firstFlaw(long last) {
        return sealed.stream()
                .flatMap(rows -> firstFlaw(rows, last).stream())
                .findFirst()
                .or(() -> stated.stream()
                        .flatMap(ends -> contradicted(ends).stream())
                        .findFirst());
    }

    private Optional<TrailFlaw> firstFlaw(SealedRows rows, long last) {
        var now = new TreeMap<String, JsonNode>();
        for (var state : rows.states()) {
            var json = PersonalJson.plain(state);
            now.put(place(rows, json), json);
        }
        for (var place : sealedStates(rows, last).entrySet()) {
            var flaw = flaw(place.getKey(), place.getValue(), now.remove(place.getKey()), last);
            if (flaw.isPresent()) return flaw;
        }
        return now.isEmpty() || !rows.isEachSealed()
                ? Optional.empty()
                : Optional.of(TrailFlaw.recordChanged(0, now.firstKey()));
    }

    /// A record may also be as any entry after `last` sealed it, because it may have been read before or after that.
    private static Optional<TrailFlaw> flaw(String place, List<SealedState> may, @Nullable JsonNode record, long last) {
        var first = may.getFirst();
        if (record == null && first.number() > last) return Optional.empty();
        if (may.stream().anyMatch(one -> differences(one.state(), record).isEmpty())) return Optional.empty();
        var differs = differences(first.state(), record);
        return Optional.of(TrailFlaw.recordChanged(first.number(), place + " (" + differs + ")"));
    }

    /// For each record the states it may have now: the latest up to the entry `last`, and those after it.
    private Map<String, List<SealedState>> sealedStates(SealedRows rows, long last) {
        var found = new TreeMap<String, List<SealedState>>();
        for (var entry : states(rows).entrySet()) {
            var states = entry.getValue();
            boolean isGone = states.after().isMissingNode();
            var place = place(rows, isGone ? states.before() : states.after());
            var may = found.computeIfAbsent(place, _ -> new ArrayList<>());
            if (entry.getKey() <= last) may.clear();
            may.add(new SealedState(entry.getKey(), states.after()));
        }
        return found;
    }

    /// The states by entry number, in either notation.
    private Map<Long, LineStates> states(SealedRows rows) {
        var found = new TreeMap<Long, LineStates>();
        for (var kind : rows.kinds())
            for (var written : List.of(kind, FormerNotation.written(kind)))
                found.putAll(lines.states(entries.findByKindOrderByNumber(written)));
        return found;
    }

    private Optional<TrailFlaw> contradicted(StatedEnds stated) {
        for (var end : stated.ends().entrySet()) {
            var said = end.getValue();
            boolean agrees = said.number() == 0
                    || entries.findByNumber(said.number())
                            .filter(line -> line.hash().equals(said.hash()))
                            .isPresent();
            if (!agrees) return Optional.of(TrailFlaw.recordChanged(said.number(), end.getKey() + " (trail)"));
        }
        return Optional.empty();
    }

    private static String place(SealedRows rows, JsonNode state) {
        return rows.names().stream().map(name -> text(state.path(name))).collect(Collectors.joining("/"));
    }

    /// An id is an object with one field.
    private static String text(JsonNode name) {
        return name.isObject() && name.size() == 1 ? text(name.iterator().next()) : name.asString("");
    }

    /// Compares only the fields that were sealed, because a later version may have added others.
    private static String differences(JsonNode sealed, @Nullable JsonNode now) {
        if (now == null) return sealed.isMissingNode() ? "" : "missing";
        if (sealed.isMissingNode()) return "still there";
        return sealed.properties().stream()
                .filter(field -> !SealedValue.isSame(field.getValue(), now.get(field.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }
}
