package org.openplan.publication;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DressRepository extends Repository<Dress, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select dress from Dress dress where dress.slug = :slug")
    Optional<Dress> hold(String slug);

    List<Dress> findAll();

    Optional<Dress> findById(String slug);

    /// Those whose pages a day up to this one changes.
    @Query("select dress from Dress dress where dress.turnsOn <= :day")
    List<Dress> turnedBy(LocalDate day);

    Dress save(Dress dress);
}
