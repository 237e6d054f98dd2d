package org.openplan.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openplan.permission.Publishes;
import org.openplan.permission.ReadsAuditTrail;
import org.openplan.tenancy.Subject;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Read access to the audit trail; only changes themselves write to it.
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private final AuditEntryRepository entries;
    private final TrailLines lines;
    private final TrailWalk walk;
    private final TrailEnds ends;

    AuditTrail(AuditEntryRepository entries, TrailLines lines, TrailWalk walk, TrailEnds ends) {
        this.entries = entries;
        this.lines = lines;
        this.walk = walk;
        this.ends = ends;
    }

    /// The entries, the latest first; `kind` is a code such as `measure.revised`, `words` is part of the subject's name
    /// or of a person's name; an empty value means all.
    @ReadsAuditTrail
    public List<TrailEntry> entries(String kind, String words, Pageable page) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return lines.shown(entries.search(kind, FormerNotation.written(kind), sought, page));
    }

    /// The changes to one thing or a part of it, the latest first, including those made under a former name.
    @ReadsAuditTrail
    public List<TrailEntry> about(Subject subject, Pageable page) {
        return lines.shown(entries.about(subject.thing(), subject.labels(), FormerNotation.phrase(subject), page));
    }

    /// The kinds of change that have occurred.
    @ReadsAuditTrail
    public List<String> kinds() {
        return entries.kinds().stream()
                .map(FormerNotation::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /// The changes of one entry, field by field; empty if there is no such entry.
    @ReadsAuditTrail
    public List<FieldChange> changes(long number) {
        return entries.findByNumber(number)
                .map(entry -> lines.states(List.of(entry)).get(number))
                .map(LineStates::changes)
                .orElse(List.of());
    }

    /// The current end of the trail, for a publication that includes it.
    @Publishes
    public TrailEnd end() {
        return ends.current();
    }

    /// Verifies the whole trail and returns its first flaw, if any: a changed entry or a missing end.
    @ReadsAuditTrail
    public Optional<TrailFlaw> firstBroken() {
        return walk.firstFlaw();
    }
}
