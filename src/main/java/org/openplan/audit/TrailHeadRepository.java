package org.openplan.audit;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrailHeadRepository extends Repository<TrailHead, String> {

    Optional<TrailHead> findById(String slug);

    /// Reads columns instead of the entity: an entity loaded now would be outdated when its row is locked later.
    @Query("select new org.openplan.audit.TrailEnd(h.number, h.hash) from TrailHead h where h.slug = :slug")
    Optional<TrailEnd> end(String slug);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from TrailHead h where h.slug = :slug")
    Optional<TrailHead> findForUpdate(String slug);

    TrailHead save(TrailHead head);
}
