package org.openplan.notification;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface OutgoingMailRepository extends Repository<OutgoingMail, OutgoingMailId> {

    /// Hibernate's value for a lock that is passed over where another one is held.
    String SKIP_LOCKED = "-2";

    OutgoingMail save(OutgoingMail mail);

    @Query("select m.id from OutgoingMail m where m.state = org.openplan.notification.OutgoingMail.State.WAITING"
            + " and m.nextTryAt <= :now order by m.queuedAt")
    List<OutgoingMailId> due(Instant now);

    @Query("select min(m.nextTryAt) from OutgoingMail m"
            + " where m.state = org.openplan.notification.OutgoingMail.State.WAITING")
    Optional<Instant> nextTry();

    /// Whether a later mail of the same kind about the same thing takes its place.
    boolean existsByKindAndAboutAndQueuedAtAfter(String kind, UUID about, Instant queuedAt);

    /// Empty also while another node sends the mail.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = SKIP_LOCKED))
    @Query("select m from OutgoingMail m where m.id = :id")
    Optional<OutgoingMail> findForUpdate(OutgoingMailId id);

    /// What ended before this moment, and what has waited since before it.
    @Query("select m from OutgoingMail m where coalesce(m.closedAt, m.queuedAt) < :moment")
    List<OutgoingMail> before(Instant moment);

    void delete(OutgoingMail mail);
}
