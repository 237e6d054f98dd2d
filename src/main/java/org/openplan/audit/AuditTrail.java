package org.openplan.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.openplan.membership.OnlyFor;
import org.openplan.membership.Role;
import org.openplan.municipality.Subject;
import org.openplan.municipality.Tenancy;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading the audit trail; nothing here or anywhere writes to it but a change itself.
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private static final int AT_A_TIME = 200;

    private final AuditEntryRepository entries;
    private final TrailHeadRepository heads;
    private final EntityManager rows;

    AuditTrail(AuditEntryRepository entries, TrailHeadRepository heads, EntityManager rows) {
        this.entries = entries;
        this.heads = heads;
        this.rows = rows;
    }

    /// The latest first; `kind` is an event's name and `words` part of a subject or a person's name, empty for all.
    @OnlyFor(Role.COORDINATOR)
    public List<TrailEntry> entries(String kind, String words, Pageable page) {
        return entries.search(kind, words.strip().toLowerCase(Locale.ROOT), page);
    }

    /// What was changed about one thing or a part of it, the latest first, whatever it was called then.
    @OnlyFor(Role.COORDINATOR)
    public List<TrailEntry> about(Subject subject, Pageable page) {
        return entries.about(subject.thing(), formerly(subject.words()), page);
    }

    /// Lines without an id are found by their words, in which a measure stood without its plan.
    private static String formerly(String words) {
        return words.replaceFirst("^plan \\S+ (?=measure )", "");
    }

    /// The kinds of change there have been.
    @OnlyFor(Role.COORDINATOR)
    public List<String> kinds() {
        return entries.kinds();
    }

    /// What one line changed, field by field; empty for a line there is not.
    @OnlyFor(Role.COORDINATOR)
    public List<FieldChange> changes(long number) {
        return entries.findByNumber(number)
                .map(entry -> FieldChange.between(entry.stateBefore(), entry.stateAfter()))
                .orElse(List.of());
    }

    /// Walks the whole trail and names the first line that does not fit, if any: altered, missing or cut off.
    @OnlyFor(Role.COORDINATOR)
    public OptionalLong firstBroken() {
        return firstUnfit();
    }

    /// For the service itself, which checks every municipality's trail. The end is read before the lines each time, so
    /// that a line written meanwhile is walked and not missed.
    OptionalLong firstUnfit() {
        long number = 0;
        var hash = "";
        while (true) {
            rows.clear();
            var head = heads.findById(Tenancy.current()).orElseThrow();
            var lines = entries.findByNumberGreaterThanOrderByNumber(number, Limit.of(AT_A_TIME));
            if (lines.isEmpty()) return head.isAt(number, hash) ? OptionalLong.empty() : OptionalLong.of(number + 1);
            for (var line : lines) {
                if (!line.follows(number, hash)) return OptionalLong.of(number + 1);
                number = line.number();
                hash = line.hash();
            }
        }
    }
}
