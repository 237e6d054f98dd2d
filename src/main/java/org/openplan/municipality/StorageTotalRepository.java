package org.openplan.municipality;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StorageTotalRepository extends Repository<StorageTotal, String> {

    Optional<StorageTotal> findById(String slug);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select total from StorageTotal total where total.slug = :slug")
    Optional<StorageTotal> findForUpdate(String slug);

    StorageTotal save(StorageTotal total);
}
