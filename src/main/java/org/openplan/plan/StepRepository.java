package org.openplan.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<Step, StepId> {

    String WHOLE = "select s from Step s join fetch s.measure m join fetch m.plan p where ";
    String IN_ORDER = " order by p.slug desc, m.position, s.position";

    Optional<Step> findById(StepId id);

    @Query("select s.measure.id from Step s where s.id = :id")
    Optional<MeasureId> measureOf(StepId id);

    @Query(WHOLE + "p.id = :plan" + IN_ORDER)
    List<Step> ofPlan(PlanId plan);

    /// Only steps of plans in force, because nobody reports on a draft.
    @Query(WHOLE + "s.institution.id in :institutions and p.status in (ADOPTED, PUBLISHED)" + IN_ORDER)
    List<Step> promisedBy(Collection<UUID> institutions);
}
