package org.openplan.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingMailRepository extends Repository<OutgoingMail, OutgoingMailId> {

    OutgoingMail save(OutgoingMail mail);

    @Query("select m.id from OutgoingMail m where m.state = org.openplan.notification.OutgoingMail.State.WAITING"
            + " and m.nextTryAt <= :now order by m.putDownAt")
    List<OutgoingMailId> due(Instant now);

    @Query("select min(m.nextTryAt) from OutgoingMail m"
            + " where m.state = org.openplan.notification.OutgoingMail.State.WAITING")
    Optional<Instant> nextTry();

    boolean existsByAboutAndPutDownAtAfter(UUID about, Instant putDownAt);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from OutgoingMail m where m.id = :id")
    Optional<OutgoingMail> findForUpdate(OutgoingMailId id);
}
