package org.openplan.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, AuditEntryId> {

    Optional<AuditEntry> findByNumber(long number);

    List<AuditEntry> findByNumberGreaterThanOrderByNumber(long number, Limit limit);

    @Query("""
            select new org.openplan.audit.TrailEntry(e.number, e.at, e.personName, e.what, e.subject)
            from AuditEntry e
            where (:what = '' or e.what = :what)
              and (:words = '' or locate(:words, lower(e.subject)) > 0 or locate(:words, lower(e.personName)) > 0)
            order by e.number desc
            """)
    List<TrailEntry> search(String what, String words, Pageable page);

    @Query("""
            select new org.openplan.audit.TrailEntry(e.number, e.at, e.personName, e.what, e.subject)
            from AuditEntry e
            where e.thing = :thing
               or e.thing is null and (e.subject = :words or locate(concat(:words, ' '), e.subject) = 1)
            order by e.number desc
            """)
    List<TrailEntry> about(@Nullable UUID thing, String words, Pageable page);

    @Query("select distinct e.what from AuditEntry e order by e.what")
    List<String> kinds();
}
