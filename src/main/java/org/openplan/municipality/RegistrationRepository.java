package org.openplan.municipality;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegistrationRepository extends Repository<Registration, String> {

    List<Registration> findAllByOrderBySlug();

    @Query("select registration.slug from Registration registration order by registration.slug")
    List<String> slugs();

    Optional<Registration> findById(String slug);

    /// Locks the row: a second transaction waits and then sees the change.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select held from Registration held where held.slug = :slug")
    Optional<Registration> findForUpdate(String slug);

    Registration save(Registration registration);

    /// Lets no other transaction apply a folder until this one ends; nodes starting together would insert the same
    /// rows.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select held from RegisterLock held")
    RegisterLock findForUpdate();
}
