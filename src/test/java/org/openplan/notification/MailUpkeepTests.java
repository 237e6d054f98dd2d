package org.openplan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Task;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.jobs.Jobs;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// How long what is left of a mail stays in the database.
@IntegrationTest
class MailUpkeepTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    Cast cast;

    @Autowired
    OutgoingMailRepository mails;

    @Autowired
    Jobs jobs;

    @Autowired
    Task<String> mailDeletionJob;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    Town town;

    @BeforeEach
    void aTown() {
        town = cast.town();
    }

    @ParameterizedTest
    @EnumSource(OutgoingMail.State.class)
    void whatIsOlderThanTheTermGoesHoweverItEnded(OutgoingMail.State state) {
        put(town, state, MailUpkeep.KEPT.plus(DAY));
        put(town, state, MailUpkeep.KEPT.minus(DAY));

        clear(town);

        assertThat(rows(town)).isEqualTo(1);
    }

    @Test
    void theTermBeginsWhenAMailHasEnded() {
        var mail = put(town, OutgoingMail.State.WAITING, MailUpkeep.KEPT.plus(DAY));
        close(town, mail, OutgoingMail.State.SENT, MailUpkeep.KEPT.minus(DAY));

        clear(town);

        assertThat(rows(town)).isEqualTo(1);
    }

    @Test
    void theMailsOfAnotherTownStay() {
        var other = cast.town();
        put(town, OutgoingMail.State.SENT, MailUpkeep.KEPT.plus(DAY));
        put(other, OutgoingMail.State.SENT, MailUpkeep.KEPT.plus(DAY));

        clear(town);

        assertThat(rows(town)).isZero();
        assertThat(rows(other)).isEqualTo(1);
    }

    @Test
    void theDeletionIsDueEachNight() {
        var next = database.sql(
                        "select count(*) from job where task_name = 'mail-deletion-times'" + " and execution_time < ?")
                .param(Timestamp.from(Instant.now().plus(DAY.multipliedBy(2))))
                .query(Integer.class)
                .single();

        assertThat(next).isEqualTo(1);
    }

    private OutgoingMailId put(Town where, OutgoingMail.State state, Duration age) {
        var mail = new OutgoingMail(
                InvitationMail.KIND, UUID.randomUUID(), Instant.now().minus(age));
        if (state != OutgoingMail.State.WAITING) mail.close(state, Instant.now().minus(age));
        save(where, mail);
        return mail.id();
    }

    private void close(Town where, OutgoingMailId id, OutgoingMail.State state, Duration age) {
        Tenancy.in(
                where.slug(),
                () -> transaction.execute(status -> {
                    mails.findForUpdate(id)
                            .orElseThrow()
                            .close(state, Instant.now().minus(age));
                    return true;
                }));
    }

    private void save(Town where, OutgoingMail mail) {
        Tenancy.in(where.slug(), () -> transaction.execute(status -> mails.save(mail)));
    }

    private void clear(Town where) {
        jobs.ensure(mailDeletionJob, where.slug());
        await().atMost(Duration.ofSeconds(30)).until(() -> jobsOf(where) == 0);
    }

    private int jobsOf(Town where) {
        return database.sql("select count(*) from job where task_name = 'mail-deletion' and task_data = ?")
                .param(where.slug().getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single();
    }

    private int rows(Town where) {
        return database.sql("select count(*) from outgoing_mail where municipality = ?")
                .param(where.slug())
                .query(Integer.class)
                .single();
    }
}
