package org.openplan.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ActionPlanRepository extends Repository<ActionPlan, PlanId> {

    List<ActionPlan> findAllByOrderBySlugDesc();

    Optional<ActionPlan> findById(PlanId id);

    Optional<ActionPlan> findBySlug(String slug);

    boolean existsBySlug(String slug);

    ActionPlan save(ActionPlan plan);

    void delete(ActionPlan plan);
}
