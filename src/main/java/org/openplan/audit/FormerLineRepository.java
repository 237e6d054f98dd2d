package org.openplan.audit;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormerLineRepository extends Repository<FormerLine, AuditEntryId> {

    List<FormerLine> findByIdIn(Collection<AuditEntryId> ids);

    /// The names under which a person has acted.
    @Query("select distinct f.personName from FormerLine f where f.person = :person")
    List<String> namesOf(String person);

    @Query("""
            select f from FormerLine f
            where lower(f.person) = :text or lower(f.personName) = :text or locate(:text, lower(f.subject)) > 0
               or locate(:text, lower(cast(f.stateBefore as string))) > 0 or locate(:text, lower(cast(f.stateAfter as string))) > 0
            order by f.number
            """)
    List<FormerLine> naming(String text);
}
