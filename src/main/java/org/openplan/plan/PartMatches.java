package org.openplan.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The matches of one list of a later version with that of the plan, and what was answered where they are unsure: the
/// part that is continued, or nothing where a part is new.
public record PartMatches(List<PartMatch> all, List<UUID> existing, Map<UUID, Optional<UUID>> answers) {

    static final PartMatches NONE = new PartMatches(List.of(), List.of(), Map.of());

    public PartMatches {
        all = List.copyOf(all);
        existing = List.copyOf(existing);
    }

    /// The part it continues by what was answered, or surely does without; empty where it is new or nobody has said.
    public Optional<UUID> continued(PartMatch match) {
        if (isOpen(match)) return Optional.empty();
        return answer(match).orElseGet(match::likely);
    }

    /// The match of one of the incoming parts.
    public PartMatch of(UUID incoming) {
        return all.stream()
                .filter(match -> match.incoming().equals(incoming))
                .findFirst()
                .orElseThrow();
    }

    /// Whether somebody still has to say what it continues.
    public boolean isOpen(PartMatch match) {
        return !match.isSure() && answer(match).isEmpty();
    }

    public List<PartMatch> open() {
        return all.stream().filter(this::isOpen).toList();
    }

    /// The matches that continue what another continues too.
    public List<PartMatch> doubled() {
        var once = new HashSet<UUID>();
        var twice = all.stream()
                .flatMap(match -> continued(match).stream())
                .filter(id -> !once.add(id))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(match -> continued(match).filter(twice::contains).isPresent())
                .toList();
    }

    /// What of the plan the later version no longer has; not what an open match most likely continues.
    public List<UUID> missing() {
        Set<UUID> continued = all.stream()
                .flatMap(match -> (isOpen(match) ? match.likely() : continued(match)).stream())
                .collect(Collectors.toSet());
        return existing.stream().filter(id -> !continued.contains(id)).toList();
    }

    /// What was answered before another list was in question is no answer.
    private Optional<Optional<UUID>> answer(PartMatch match) {
        return Optional.ofNullable(answers.get(match.incoming()))
                .filter(answer -> answer.map(existing::contains).orElse(true));
    }
}
