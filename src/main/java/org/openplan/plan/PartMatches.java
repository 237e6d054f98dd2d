package org.openplan.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The matches between one list of a later version and that of the plan, and the answers given for uncertain ones: the
/// part that is continued, or empty for a new part.
public record PartMatches(List<PartMatch> all, List<UUID> existing, Map<UUID, Optional<UUID>> answers) {

    static final PartMatches NONE = new PartMatches(List.of(), List.of(), Map.of());

    public PartMatches {
        all = List.copyOf(all);
        existing = List.copyOf(existing);
    }

    /// The part it continues according to the answer, or to the match itself if that is
    /// certain; empty if it is new or undecided.
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

    /// Whether it is still undecided what the part continues.
    public boolean isOpen(PartMatch match) {
        return !match.isSure() && answer(match).isEmpty();
    }

    public List<PartMatch> open() {
        return all.stream().filter(this::isOpen).toList();
    }

    /// The matches that continue the same part as another one.
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

    /// The parts of the plan that the later version no longer contains, except those that an
    /// undecided match most likely continues.
    public List<UUID> missing() {
        Set<UUID> continued = all.stream()
                .flatMap(match -> (isOpen(match) ? match.likely() : continued(match)).stream())
                .collect(Collectors.toSet());
        return existing.stream().filter(id -> !continued.contains(id)).toList();
    }

    /// Ignores an answer that names a part outside the current list, because it was given for another list.
    private Optional<Optional<UUID>> answer(PartMatch match) {
        return Optional.ofNullable(answers.get(match.incoming()))
                .filter(answer -> answer.map(existing::contains).orElse(true));
    }
}
