package org.openplan.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/// Audit entries in either notation with their personal data, looked up one page at a time.
@Component
class TrailLines {

    /// In characters; larger changes, such as a whole plan, are shown only when the entry is opened.
    private static final int LONGEST_SUMMARISED = 200_000;

    private final AuditEntryRepository entries;
    private final FormerLineRepository former;
    private final PersonalValueRepository people;

    TrailLines(AuditEntryRepository entries, FormerLineRepository former, PersonalValueRepository people) {
        this.entries = entries;
        this.former = former;
        this.people = people;
    }

    List<TrailEntry> shown(List<FoundLine> found) {
        if (found.isEmpty()) return List.of();
        var states =
                states(entries.numbered(found.stream().map(FoundLine::number).toList(), LONGEST_SUMMARISED));
        var values = values(found.stream().flatMap(line -> Stream.of(line.actor(), line.person())));
        return found.stream()
                .map(line -> shown(line, values, states.get(line.number())))
                .toList();
    }

    private static TrailEntry shown(FoundLine line, Map<UUID, PersonalValue> values, @Nullable LineStates states) {
        var subject = line.subject();
        return new TrailEntry(
                line.number(),
                line.at(),
                actor(line, values),
                line.work(),
                FormerNotation.kind(line.written()),
                subject,
                person(line, subject.person(), values),
                states == null ? ChangeSummary.NONE : states.summary());
    }

    private static ShownText actor(FoundLine line, Map<UUID, PersonalValue> values) {
        var formerly = line.formerActor();
        return formerly == null ? shown(line.actor(), values) : formerly;
    }

    private static ShownText person(FoundLine line, @Nullable String formerly, Map<UUID, PersonalValue> values) {
        if (line.formerSubject() == null) return shown(line.person(), values);
        return formerly == null ? new ShownText("", line.erasure()) : new ShownText(formerly, null);
    }

    private static ShownText shown(@Nullable UUID key, Map<UUID, PersonalValue> values) {
        var value = key == null ? null : values.get(key);
        return value == null ? ShownText.NONE : value.shown();
    }

    /// The states before and after, by entry number.
    Map<Long, LineStates> states(Collection<AuditEntry> lines) {
        var formerly =
                former
                        .findByIdIn(lines.stream()
                                .filter(AuditEntry::isFormer)
                                .map(AuditEntry::id)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(FormerLine::number, Function.identity()));
        var values = values(lines.stream().flatMap(line -> line.hashes().keySet().stream()));
        var states = new HashMap<Long, LineStates>();
        for (var line : lines) {
            var plain = formerly.get(line.number());
            states.put(
                    line.number(),
                    plain == null
                            ? new LineStates(read(line.stateBefore(), values), read(line.stateAfter(), values))
                            : new LineStates(read(plain.stateBefore(), values), read(plain.stateAfter(), values)));
        }
        return states;
    }

    /// The values stored under these keys.
    Map<UUID, PersonalValue> values(Stream<@Nullable UUID> keys) {
        var ids = keys.filter(Objects::nonNull)
                .distinct()
                .map(PersonalValueId::new)
                .toList();
        if (ids.isEmpty()) return Map.of();
        return people.findByIdIn(ids).stream().collect(Collectors.toMap(PersonalValue::key, Function.identity()));
    }

    private static JsonNode read(@Nullable String state, Map<UUID, PersonalValue> values) {
        if (state == null) return MissingNode.getInstance();
        return PersonalJson.resolved(PersonalJson.read(state), key -> inItsPlace(values.get(key)));
    }

    private static JsonNode inItsPlace(@Nullable PersonalValue value) {
        if (value == null) return StringNode.valueOf("");
        var erasure = value.erasure();
        return erasure == null ? StringNode.valueOf(value.shown().text()) : PersonalJson.erased(erasure);
    }
}
