package org.openplan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.Mailbox;
import org.openplan.membership.InvitationDetails;
import org.openplan.membership.Invitations;
import org.openplan.membership.MailProblem;
import org.openplan.membership.Members;
import org.openplan.permission.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many mails wait for a mail server that accepts connections and never answers.
@IntegrationTest
class SilentMailServerTests {

    private static final int MAILS = 20;

    /// What three threads that wait for such a server in turn would take for these mails.
    private static final Duration NOT_HELD_UP = Duration.ofSeconds(12);

    @Autowired
    Cast cast;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient database;

    Town town;
    Town other;
    List<String> emails;

    @BeforeEach
    void twoTowns() {
        town = cast.town();
        other = cast.town();
        emails = IntStream.range(0, MAILS)
                .mapToObj(number -> number + "-" + UUID.randomUUID() + "@invited.example")
                .toList();
    }

    @Test
    void otherJobsGoOnOneMailIsTriedAtATimeAndEachArrivesOnceInTheEnd() {
        var most = new AtomicInteger();
        mailbox.silent(server -> {
            var start = Instant.now();
            for (int i = 0; i < MAILS; i++) invite(i % 2 == 0 ? town : other, emails.get(i));
            await().atMost(NOT_HELD_UP).until(() -> server.opened() > 0);

            cast.town(); // waits for the job that writes its pages
            await().until(() -> problems().contains(MailProblem.SERVER_SILENT));

            assertThat(Duration.between(start, Instant.now())).isLessThan(NOT_HELD_UP);
            await().atMost(Duration.ofSeconds(30)).until(() -> server.opened() > Mailbox.services());
            most.set(server.mostAtOnce());
        });
        assertThat(most.get()).isBetween(1, Mailbox.services());

        emails.forEach(email -> mailbox.awaited(email, 1));
        await().atMost(Duration.ofSeconds(60)).until(() -> jobs(town) + jobs(other) == 0);

        assertThat(emails).allSatisfy(email -> assertThat(mailbox.of(email)).hasSize(1));
    }

    @Test
    void aServerThatLooksThroughAMailForLongIsGivenItOnce() {
        mailbox.slow(Duration.ofSeconds(9), server -> {
            invite(town, emails.getFirst());

            await().atMost(Duration.ofSeconds(60)).until(() -> jobs(town) == 0);

            assertThat(server.taken()).isEqualTo(1);
            assertThat(town.as(town.coordinator(), invitations::all).values()).allMatch(InvitationDetails::isMailed);
        });
    }

    @Test
    void noServerIsWaitedForLongerThanTenSecondsBeforeItIsGivenAMail() {
        var waits = new MailSettings("mail.example", 25, "", "", "a@b.example", MailSettings.Tls.NONE).properties();

        int connected = Integer.parseInt(waits.getProperty("mail.smtp.connectiontimeout"));
        int answered = Integer.parseInt(waits.getProperty("mail.smtp.timeout"));
        assertThat(connected + answered).isBetween(2, 10_000);
        assertThat(Integer.parseInt(waits.getProperty("mail.smtp.writetimeout")))
                .isBetween(1, 10_000);
    }

    private void invite(Town where, String email) {
        where.run(where.coordinator(), () -> members.invite(email, "Mira", Role.OFFICER, "en"));
    }

    private List<MailProblem> problems() {
        return List.of(town, other).stream()
                .flatMap(each -> each.as(each.coordinator(), invitations::all).values().stream())
                .map(InvitationDetails::problem)
                .toList();
    }

    private int jobs(Town where) {
        return database.sql("select count(*) from job where task_name = 'mail' and task_data = ?")
                .param(where.slug().getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single();
    }
}
