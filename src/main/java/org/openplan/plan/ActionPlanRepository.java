package org.openplan.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionPlanRepository extends Repository<ActionPlan, PlanId> {

    List<ActionPlan> findAllByOrderBySlugDesc();

    Optional<ActionPlan> findById(PlanId id);

    /// Fetches the steps in the same query instead of one query per measure.
    @Query("select m from Measure m left join fetch m.steps s where m.plan.id = :id order by m.position, s.position")
    List<Measure> measuresOf(PlanId id);

    /// The measures of all plans, with their steps fetched in the same query.
    @Query("select m from Measure m left join fetch m.steps")
    List<Measure> allMeasures();

    /// Locks the row until the end of the transaction, so that concurrent writes happen one after the other.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ActionPlan p where p.id = :id")
    Optional<ActionPlan> findForUpdate(PlanId id);

    @Query("select m.plan.id from Measure m where m.id = :id")
    Optional<PlanId> idOf(MeasureId id);

    Optional<ActionPlan> findBySlug(String slug);

    boolean existsBySlug(String slug);

    /// The slug itself, or the first one with a number after it that no plan has.
    default String freeSlug(String wanted) {
        var free = wanted;
        for (int i = 2; existsBySlug(free); i++) free = wanted + "-" + i;
        return free;
    }

    ActionPlan save(ActionPlan plan);

    void delete(ActionPlan plan);

    /// Writes pending changes, so that an address that somebody else has just taken is noticed here.
    void flush();
}
