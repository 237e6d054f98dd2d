package org.openplan.progress;

import java.util.Optional;
import org.openplan.plan.StepId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BegunAnswerRepository extends Repository<BegunAnswer, BegunAnswerId> {

    @Query("select b from BegunAnswer b where b.round = :round and b.step = :step and b.person = :person")
    Optional<BegunAnswer> of(RoundId round, StepId step, String person);

    BegunAnswer save(BegunAnswer answer);

    void delete(BegunAnswer answer);
}
