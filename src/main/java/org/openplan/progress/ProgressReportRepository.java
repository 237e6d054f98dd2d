package org.openplan.progress;

import java.util.List;
import java.util.Optional;
import org.openplan.plan.StepId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgressReportRepository extends Repository<ProgressReport, ReportId> {

    ProgressReport save(ProgressReport report);

    Optional<ProgressReport> findById(ReportId id);

    @Query("select p.round from ProgressReport p where p.id = :id")
    Optional<RoundId> roundOf(ReportId id);

    @Query("select p from ProgressReport p where p.round = :round and p.step = :step")
    Optional<ProgressReport> in(RoundId round, StepId step);

    @Query("select p from ProgressReport p where p.status = SUBMITTED order by p.submittedAt")
    List<ProgressReport> waiting();

    @Query("select p from ProgressReport p")
    List<ProgressReport> all();

    @Query("select p from ProgressReport p where p.round = :round")
    List<ProgressReport> of(RoundId round);
}
