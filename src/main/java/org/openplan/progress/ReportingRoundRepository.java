package org.openplan.progress;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.openplan.plan.PlanId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportingRoundRepository extends Repository<ReportingRound, RoundId> {

    ReportingRound save(ReportingRound round);

    Optional<ReportingRound> findById(RoundId id);

    /// Locks the round until the end of the transaction, so that a request sent twice takes effect once.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ReportingRound r where r.id = :id")
    Optional<ReportingRound> findForUpdate(RoundId id);

    @Query("select r from ReportingRound r where r.plan = :plan order by r.quarter desc")
    List<ReportingRound> ofPlan(PlanId plan);

    List<ReportingRound> findAllByOrderByQuarterDesc();

    List<ReportingRound> findByClosedAtIsNullOrderByQuarter();
}
