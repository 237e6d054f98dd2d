package org.openplan.cocreation;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openplan.plan.MeasureId;
import org.openplan.plan.PlanId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContributionDraftRepository extends Repository<ContributionDraft, ContributionId> {

    ContributionDraft save(ContributionDraft draft);

    void delete(ContributionDraft draft);

    /// The plan that somebody's draft is for, without reading the draft: the plan is locked before it.
    @Query("select d.plan from ContributionDraft d where d.id = :id and d.person = :person")
    Optional<PlanId> planOf(ContributionId id, String person);

    /// Locks the draft until the end of the transaction, so that it is handed in once.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ContributionDraft d where d.id = :id")
    Optional<ContributionDraft> findForUpdate(ContributionId id);

    @Query("select d from ContributionDraft d where d.target = :target and d.person = :person")
    Optional<ContributionDraft> of(ContributionTarget target, String person);

    /// Those about a measure that a draft has, and the measures proposed for a draft.
    @Query("select d from ContributionDraft d where d.person = :person"
            + " and (d.target.measure in :measures or d.target.kind = MEASURE and d.plan in :plans)"
            + " order by d.keptAt desc")
    List<ContributionDraft> of(String person, Collection<MeasureId> measures, Collection<PlanId> plans);

    /// The others, which can no longer be handed in.
    @Query("select d from ContributionDraft d where d.person = :person"
            + " and not (d.target.measure in :measures or d.target.kind = MEASURE and d.plan in :plans)"
            + " order by d.keptAt desc")
    List<ContributionDraft> closedOf(
            String person, Collection<MeasureId> measures, Collection<PlanId> plans, Limit most);

    @Query("select count(d) from ContributionDraft d where d.person = :person"
            + " and (d.target.measure in :measures or d.target.kind = MEASURE and d.plan in :plans)")
    int countOf(String person, Collection<MeasureId> measures, Collection<PlanId> plans);

    Optional<ContributionDraft> findById(ContributionId id);

    @Query("select d from ContributionDraft d where d.person = :person and d.plan = :plan and d.target.kind = MEASURE")
    List<ContributionDraft> proposals(String person, PlanId plan);

    /// Writes pending changes, so that the version is up to date when it is read.
    void flush();
}
