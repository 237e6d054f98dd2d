package org.openplan.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, AuditEntryId> {

    String FOUND = """
            select new org.openplan.audit.FoundLine(e.number, e.at, e.kind, e.subject, e.thing, e.actor, e.person, e.work,
                f.person, f.personName, f.subject, f.erasedAt, f.reason)
            from AuditEntry e
            left join FormerLine f on f.id = e.id
            """;

    Optional<AuditEntry> findByNumber(long number);

    List<AuditEntry> findByNumberGreaterThanOrderByNumber(long number, Limit limit);

    List<AuditEntry> findByKindOrderByNumber(String kind);

    /// Excludes entries whose states are longer than `most` characters, such as a whole plan.
    @Query("""
            select e from AuditEntry e
            left join FormerLine f on f.id = e.id
            where e.number in :numbers
              and coalesce(length(e.stateBefore), length(f.stateBefore), 0) < :most
              and coalesce(length(e.stateAfter), length(f.stateAfter), 0) < :most
            """)
    List<AuditEntry> numbered(Collection<Long> numbers, int most);

    @Query(FOUND + """
            left join PersonalValue a on a.id.id = e.actor
            left join PersonalValue p on p.id.id = e.person
            where (:kind = '' or e.kind = :kind or e.kind = :formerly)
              and (:words = '' or locate(:words, lower(e.labels)) > 0 or locate(:words, lower(f.subject)) > 0
                or locate(:words, lower(cast(a.text as string))) > 0 or locate(:words, lower(cast(p.text as string))) > 0
                or locate(:words, lower(f.personName)) > 0)
            order by e.number desc
            """)
    List<FoundLine> search(String kind, String formerly, String words, Pageable page);

    @Query(FOUND + """
            where e.thing = :thing
               or e.thing is null and (e.labels = :labels
                 or f.subject = :phrase or locate(concat(:phrase, ' '), f.subject) = 1)
            order by e.number desc
            """)
    List<FoundLine> about(@Nullable UUID thing, String labels, String phrase, Pageable page);

    @Query("select distinct e.kind from AuditEntry e")
    List<String> kinds();

    /// The entries whose texts still contain this one after an erasure.
    @Query("""
            select e.number from AuditEntry e
            left join FormerLine f on f.id = e.id
            where locate(:text, lower(e.labels)) > 0
               or locate(:text, lower(cast(e.stateBefore as string))) > 0 or locate(:text, lower(cast(e.stateAfter as string))) > 0
               or locate(:text, lower(cast(f.stateBefore as string))) > 0 or locate(:text, lower(cast(f.stateAfter as string))) > 0
               or locate(:text, lower(f.subject)) > 0
            order by e.number
            """)
    List<Long> naming(String text);
}
