package org.openplan.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Tenancy;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Verifies a municipality's audit trail from the first entry to the last: each entry matches its seal, follows the one
/// before, and refers to personal data that is unchanged or was erased by an entry of its own.
@Component
@Transactional(readOnly = true)
class TrailWalk {

    private static final int AT_A_TIME = 200;

    private final AuditEntryRepository entries;
    private final FormerLineRepository former;
    private final TrailLines people;
    private final TrailHeadRepository heads;
    private final NotedHeads noted;
    private final SealedRowsCheck records;
    private final EntityManager rows;

    TrailWalk(
            AuditEntryRepository entries,
            FormerLineRepository former,
            TrailLines people,
            TrailHeadRepository heads,
            NotedHeads noted,
            SealedRowsCheck records,
            EntityManager rows) {
        this.entries = entries;
        this.former = former;
        this.people = people;
        this.heads = heads;
        this.noted = noted;
        this.records = records;
        this.rows = rows;
    }

    /// The first flaw of the trail; nothing is written anywhere.
    Optional<TrailFlaw> firstFlaw() {
        return walked().flaw();
    }

    /// The same, but if the trail is intact its end is noted outside the database.
    Optional<TrailFlaw> firstFlawOrNote() {
        var walked = walked();
        boolean isNews = walked.number() > noted.of(Tenancy.current()).last();
        if (walked.flaw().isEmpty() && isNews) noted.note(Tenancy.current(), walked.number(), walked.hash());
        return walked.flaw();
    }

    /// How far the trail was verified: to its first flaw, or to its end.
    record Walked(Optional<TrailFlaw> flaw, long number, String hash) {}

    /// Reads this node's notes before the entries, and the end of the trail before each batch of entries, so that an
    /// entry written meanwhile is verified and not missed.
    Walked walked() {
        var seen = noted.of(Tenancy.current());
        long number = 0;
        var hash = "";
        while (true) {
            rows.clear();
            var head = heads.findById(Tenancy.current()).orElseThrow();
            var lines = entries.findByNumberGreaterThanOrderByNumber(number, Limit.of(AT_A_TIME));
            if (lines.isEmpty()) return new Walked(end(seen, head, number, hash), number, hash);
            var apart = apartFrom(lines);
            for (var line : lines) {
                boolean fits = line.follows(number, hash) && apart.fits(line);
                if (!fits || !seen.agrees(line.number(), line.hash()))
                    return new Walked(Optional.of(TrailFlaw.changedAt(number + 1)), number, hash);
                number = line.number();
                hash = line.hash();
            }
        }
    }

    private Optional<TrailFlaw> end(NotedEnds seen, TrailHead head, long number, String hash) {
        if (head.number() > number || seen.last() > number) return Optional.of(TrailFlaw.cutOffAfter(number));
        if (!head.isAt(number, hash)) return Optional.of(TrailFlaw.changedAt(Math.min(head.number() + 1, number)));
        return Optional.ofNullable(seen.flaw()).or(() -> records.firstFlaw(number));
    }

    private Apart apartFrom(List<AuditEntry> lines) {
        var formerly =
                former
                        .findByIdIn(lines.stream()
                                .filter(AuditEntry::isFormer)
                                .map(AuditEntry::id)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(FormerLine::number, Function.identity()));
        var values = people.values(lines.stream().flatMap(line -> line.hashes().keySet().stream()));
        return new Apart(formerly, values);
    }

    /// The data stored outside some entries. Erasures are read after it, and only if something differs from its seal.
    private final class Apart {
        private final Map<Long, FormerLine> formerly;
        private final Map<UUID, PersonalValue> values;
        private @Nullable ErasedData erased;

        Apart(Map<Long, FormerLine> formerly, Map<UUID, PersonalValue> values) {
            this.formerly = formerly;
            this.values = values;
        }

        boolean fits(AuditEntry line) {
            return line.isFormer()
                    ? isAsItWas(line, formerly.get(line.number()))
                    : line.isAsSealed()
                            && line.hashes().entrySet().stream()
                                    .allMatch(kept -> isAsItWas(kept.getKey(), kept.getValue()));
        }

        private boolean isAsItWas(AuditEntry line, @Nullable FormerLine plain) {
            return plain != null && (line.isAsSealed(plain) || erased().left(line.number(), plain.remainder()));
        }

        private boolean isAsItWas(UUID key, String hash) {
            var value = values.get(key);
            if (value == null) return false;
            return value.isErased() ? erased().tellsOf(key) : value.hash().equals(hash);
        }

        private ErasedData erased() {
            if (erased == null) erased = ErasedData.in(entries.findByKindOrderByNumber(PersonErased.KIND));
            return erased;
        }
    }
}
