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

/// Reading the audit trail; nothing here or anywhere writes to it but a change itself.
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

    /// The latest first; `kind` is a code such as `measure.revised`, `words` part of what the subject is called or of
    /// a person's name; empty for all.
    @ReadsAuditTrail
    public List<TrailEntry> entries(String kind, String words, Pageable page) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return lines.shown(entries.search(kind, FormerNotation.written(kind), sought, page));
    }

    /// What was changed about one thing or a part of it, the latest first, whatever it was called then.
    @ReadsAuditTrail
    public List<TrailEntry> about(Subject subject, Pageable page) {
        return lines.shown(entries.about(subject.thing(), subject.labels(), FormerNotation.phrase(subject), page));
    }

    /// The kinds of change there have been.
    @ReadsAuditTrail
    public List<String> kinds() {
        return entries.kinds().stream()
                .map(FormerNotation::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /// What one line changed, field by field; empty for a line there is not.
    @ReadsAuditTrail
    public List<FieldChange> changes(long number) {
        return entries.findByNumber(number)
                .map(entry -> lines.states(List.of(entry)).get(number))
                .map(LineStates::changes)
                .orElse(List.of());
    }

    /// Where it ends now, for a publication that says so in public.
    @Publishes
    public TrailEnd end() {
        return ends.current();
    }

    /// Walks the whole trail and says where it is not whole, if anywhere: changed, or cut off.
    @ReadsAuditTrail
    public Optional<TrailFlaw> firstBroken() {
        return walk.firstFlaw();
    }
}
