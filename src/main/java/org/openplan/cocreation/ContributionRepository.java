package org.openplan.cocreation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openplan.plan.MeasureId;
import org.openplan.plan.PlanId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContributionRepository
        extends Repository<Contribution, ContributionId>, JpaSpecificationExecutor<Contribution> {

    Contribution save(Contribution contribution);

    Optional<Contribution> findById(ContributionId id);

    /// Locks the contribution until the end of the transaction, so that it is answered or withdrawn once.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contribution c where c.id = :id")
    Optional<Contribution> findForUpdate(ContributionId id);

    /// The caller has locked the plan.
    @Query("select coalesce(max(c.number), 0) + 1 from Contribution c where c.plan = :plan")
    int nextNumber(PlanId plan);

    @Query("select c from Contribution c where c.person = :person order by c.handedInAt desc, c.id.id desc")
    List<Contribution> of(String person, Pageable page);

    /// How many of the person stand before this one in their list.
    @Query("select count(c) from Contribution c where c.person = :person"
            + " and (c.handedInAt > :moment or c.handedInAt = :moment and c.id.id > :id)")
    int before(String person, Instant moment, UUID id);

    @Query("select count(c) from Contribution c where c.state = HANDED_IN and c.person = :person")
    int openOf(String person);

    @Query("select c from Contribution c where c.state = HANDED_IN and c.person = :person and c.target = :target")
    List<Contribution> openOf(String person, ContributionTarget target);

    @Query("select c from Contribution c where c.state = HANDED_IN and c.person = :person and c.plan = :plan"
            + " and c.target.kind = MEASURE and c.place.measureTitle = :title")
    List<Contribution> openProposals(String person, PlanId plan, String title);

    /// For which somebody has proposed measures, the latest first.
    @Query("select c.organisation from Contribution c where c.person = :person and c.organisation is not null"
            + " order by c.handedInAt desc")
    List<String> organisations(String person, Limit most);

    @Query("select count(c) from Contribution c where c.state = HANDED_IN and c.plan = :plan")
    long openOf(PlanId plan);

    @Query("select count(c) from Contribution c where c.state = HANDED_IN and c.target.measure = :measure")
    long openOf(MeasureId measure);

    /// The wordings and the proposal that went into a measure, the oldest first.
    @Query("select c from Contribution c where c.target.measure = :measure and c.state in (ACCEPTED, PARTLY)"
            + " and c.target.kind <> COMMENT order by c.handedInAt, c.number")
    List<Contribution> takenInto(MeasureId measure, Limit most);

    @Query("select count(c) from Contribution c where c.state = HANDED_IN")
    long open();

    @Query("select count(c) from Contribution c where c.state = HANDED_IN and c.dueOn < :today")
    long overdue(LocalDate today);

    @Query(
            "select new org.openplan.cocreation.ContributedMeasure("
                    + "c.target.measure.id, max(c.place.planSlug), max(c.place.measureNumber), max(c.place.measureTitle))"
                    + " from Contribution c group by c.target.measure.id order by max(c.place.planSlug) desc, max(c.place.measureNumber)")
    List<ContributedMeasure> measures();

    @Query("select distinct c.authorName from Contribution c order by c.authorName")
    List<String> authors();

    /// Writes pending changes, so that the version is up to date when it is read.
    void flush();
}
