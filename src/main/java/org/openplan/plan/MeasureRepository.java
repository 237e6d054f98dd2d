package org.openplan.plan;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasureRepository extends Repository<Measure, MeasureId> {

    Optional<Measure> findById(MeasureId id);

    /// Until the transaction ends, whoever else wants to revise the measure waits.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Measure m where m.id = :id")
    Optional<Measure> findToRevise(MeasureId id);

    /// Brings the version up to date before it is read again.
    void flush();
}
