package org.openplan.plan;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasureRepository extends Repository<Measure, MeasureId> {

    Optional<Measure> findById(MeasureId id);

    /// Locks the measure until the end of the transaction, so that other revisions wait.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Measure m where m.id = :id")
    Optional<Measure> findToRevise(MeasureId id);

    @Query("select new org.openplan.plan.DraftMeasure(m.id, m.plan.slug, m.number) from Measure m"
            + " where m.plan.status = DRAFT")
    List<DraftMeasure> ofDrafts();

    /// Writes pending changes, so that the version is up to date when it is read.
    void flush();
}
