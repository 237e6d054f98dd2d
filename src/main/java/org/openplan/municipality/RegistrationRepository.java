package org.openplan.municipality;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegistrationRepository extends Repository<Registration, String> {

    List<Registration> findAllByOrderBySlug();

    Optional<Registration> findById(String slug);

    /// Whoever changes the row at the same moment waits and then sees what was changed.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select held from Registration held where held.slug = :slug")
    Optional<Registration> findForUpdate(String slug);

    Registration save(Registration registration);

    /// Nobody else applies a folder until this transaction ends: nodes that start together would insert the same rows.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select held from RegisterLock held")
    RegisterLock findForUpdate();
}
