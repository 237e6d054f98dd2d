package org.openplan.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Has no method to change or remove an edition.
interface EditionRepository extends Repository<Edition, RowId> {

    Edition save(Edition edition);

    List<Edition> findAllByPlanOrderByNumber(String plan);

    List<Edition> findAllByOrderByPlanAscNumberAsc();

    Optional<Edition> findFirstByPlanOrderByNumber(String plan);

    Optional<Edition> findFirstByPlanOrderByNumberDesc(String plan);

    /// The first and the newest edition of each plan; one row if they are the same.
    @Query("""
            select edition from Edition edition
            where edition.number = 1
               or edition.number = (select max(later.number) from Edition later where later.plan = edition.plan)
            order by edition.plan, edition.number""")
    List<Edition> firstAndNewest();

    /// The edition published last, without its document.
    @Query("select new org.openplan.publication.LatestEdition(edition.plan, edition.number, edition.publishedAt)"
            + " from Edition edition order by edition.publishedAt desc, edition.number desc")
    List<LatestEdition> latest(Limit most);

    @Query("select distinct edition.plan from Edition edition order by edition.plan")
    List<String> plans();
}
