package org.openplan.progress;

import java.util.List;
import java.util.Optional;
import org.openplan.plan.PlanId;
import org.openplan.plan.StepId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportDraftRepository extends Repository<ReportDraft, ReportDraftId> {

    @Query("select b from ReportDraft b where b.round = :round and b.step = :step and b.person = :person")
    Optional<ReportDraft> of(RoundId round, StepId step, String person);

    @Query("select b from ReportDraft b where b.round = :round and b.step = :step")
    List<ReportDraft> about(RoundId round, StepId step);

    @Query("select b from ReportDraft b, ReportingRound r"
            + " where b.round.id = r.id.id and r.plan = :plan and r.closedAt is not null")
    List<ReportDraft> ofClosedRounds(PlanId plan);

    @Query("select b from ReportDraft b")
    List<ReportDraft> all();

    ReportDraft save(ReportDraft answer);

    void delete(ReportDraft answer);
}
