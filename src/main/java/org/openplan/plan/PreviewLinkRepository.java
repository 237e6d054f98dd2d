package org.openplan.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface PreviewLinkRepository extends Repository<PreviewLink, PreviewLinkId> {

    PreviewLink save(PreviewLink link);

    Optional<PreviewLink> findById(PreviewLinkId id);

    List<PreviewLink> findByPlanAndWithdrawnAtIsNullAndEndsAtAfter(PlanId plan, Instant now);

    int countByPlanAndWithdrawnAtIsNullAndEndsAtAfter(PlanId plan, Instant now);

    List<PreviewLink> findByPlanOrderByMadeAtDesc(PlanId plan, Limit most);
}
