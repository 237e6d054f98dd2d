package org.openplan.progress;

import java.util.List;
import java.util.Optional;
import org.openplan.plan.PlanId;
import org.openplan.plan.StepId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BegunAnswerRepository extends Repository<BegunAnswer, BegunAnswerId> {

    @Query("select b from BegunAnswer b where b.round = :round and b.step = :step and b.person = :person")
    Optional<BegunAnswer> of(RoundId round, StepId step, String person);

    @Query("select b from BegunAnswer b where b.round = :round and b.step = :step")
    List<BegunAnswer> about(RoundId round, StepId step);

    @Query("select b from BegunAnswer b, ReportingRound r"
            + " where b.round.id = r.id.id and r.plan = :plan and r.closedAt is not null")
    List<BegunAnswer> ofClosedRounds(PlanId plan);

    BegunAnswer save(BegunAnswer answer);

    void delete(BegunAnswer answer);
}
