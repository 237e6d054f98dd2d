package org.openplan.cocreation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openplan.plan.MeasureId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContributionDraftRepository extends Repository<ContributionDraft, ContributionId> {

    ContributionDraft save(ContributionDraft draft);

    void delete(ContributionDraft draft);

    /// Locks the draft until the end of the transaction, so that it is handed in once.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ContributionDraft d where d.id = :id")
    Optional<ContributionDraft> findForUpdate(ContributionId id);

    @Query("select d from ContributionDraft d where d.target = :target and d.person = :person")
    Optional<ContributionDraft> of(ContributionTarget target, String person);

    @Query("select count(d) from ContributionDraft d where d.person = :person and d.target.measure in :measures")
    int countOf(String person, Collection<MeasureId> measures);

    @Query("select d from ContributionDraft d where d.person = :person and d.target.measure in :measures"
            + " order by d.keptAt desc")
    List<ContributionDraft> of(String person, Collection<MeasureId> measures);
}
