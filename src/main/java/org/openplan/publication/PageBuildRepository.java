package org.openplan.publication;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PageBuildRepository extends Repository<PageBuild, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select build from PageBuild build where build.slug = :slug")
    Optional<PageBuild> findForUpdate(String slug);

    List<PageBuild> findAll();

    Optional<PageBuild> findById(String slug);

    /// Builds with pages that must change on or before this day.
    @Query("select build from PageBuild build where build.turnsOn <= :day")
    List<PageBuild> outdatedBy(LocalDate day);

    PageBuild save(PageBuild build);
}
