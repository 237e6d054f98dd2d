package org.openplan.intake;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UploadRepository extends Repository<Upload, UploadId> {

    Optional<Upload> findById(UploadId id);

    /// When two people decide on a file at the same time, the second finds it already removed.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Upload u where u.id = :id")
    Optional<Upload> findForUpdate(UploadId id);

    @Query("select new org.openplan.intake.UploadSummary(u.id, u.name, u.uploadedBy, u.uploadedAt)"
            + " from Upload u order by u.uploadedAt desc")
    List<UploadSummary> waiting();

    @Query("select coalesce(sum(u.contentSize), 0) from Upload u")
    long bytes();

    Upload save(Upload upload);

    void delete(Upload upload);
}
