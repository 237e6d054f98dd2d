package org.openplan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.kagkarlsson.scheduler.PollingStrategyConfig;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openplan.tenancy.Tenancy;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What becomes of a job, on a clock that the test moves and the table as the changelog makes it.
class JobDefinitionsTests {

    private static final Instant START = Instant.parse("2026-01-20T09:00:00Z");
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(JobDefinitions.class);

    private final JobDefinitions define = new JobDefinitions("town"::equals);
    private final List<String> done = new ArrayList<>();
    private final SettableClock clock = new SettableClock();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private DriverManagerDataSource source;

    @BeforeEach
    void anEmptyTable() throws IOException {
        source = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        var script = Files.readString(Path.of("src/main/resources/db/changelog/jobs/001-job.sql"))
                .replace("${bytes}", "blob")
                .replace("${bool}", "boolean");
        JdbcClient.create(source).sql(script).update();
        clock.set(START);
        log.start();
        LOG.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        LOG.detachAppender(log);
    }

    @Test
    void aJobIsDoneOnceForItsMunicipality() {
        var job = define.forMunicipality("job", Priority.MEDIUM, () -> done.add(Tenancy.current()));
        var scheduler = queue(job, "town");

        scheduler.runAnyDueExecutions();
        scheduler.runAnyDueExecutions();

        assertThat(done).containsExactly("town");
        assertThat(rows()).isZero();
    }

    @Test
    void aJobOfAMunicipalityThatNobodyKnowsIsDroppedWithALine() {
        var job = define.forMunicipality("job", Priority.MEDIUM, () -> done.add(Tenancy.current()));

        queue(job, "atlantis").runAnyDueExecutions();

        assertThat(done).isEmpty();
        assertThat(rows()).isZero();
        assertThat(log.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage()).contains("job", "atlantis"));
    }

    @Test
    void aFailureIsTriedAgainWithGrowingPausesAndGivenUpWithOneLine() {
        var job = define.forMunicipality("job", Priority.MEDIUM, () -> {
            done.add(Tenancy.current());
            throw new IllegalStateException("the disk is full");
        });
        var scheduler = queue(job, "town");

        var pause = Duration.ofSeconds(2);
        for (int tries = 1; tries <= 11; tries++) {
            scheduler.runAnyDueExecutions();
            assertThat(done).hasSize(tries);
            scheduler.tick(pause.minusMillis(1));
            scheduler.runAnyDueExecutions();
            assertThat(done).as("before its pause is over").hasSize(tries);
            scheduler.tick(Duration.ofMillis(1));
            pause = pause.multipliedBy(2);
        }

        assertThat(rows()).isZero();
        assertThat(log.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.INFO, Level.ERROR);
        assertThat(log.list).allSatisfy(line -> {
            assertThat(line.getFormattedMessage()).contains("job", "town", "the disk is full");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    @Test
    void whatIsToBeTriedLaterIsTriedForAsLongAsItTakesAndQuietly() {
        var job = define.forMunicipality("job", Priority.MEDIUM, () -> {
            done.add(Tenancy.current());
            if (done.size() < 500) throw new TryLater(Duration.ofSeconds(30));
        });
        var scheduler = queue(job, "town");

        for (int i = 0; i < 600; i++) {
            scheduler.runAnyDueExecutions();
            scheduler.tick(Duration.ofSeconds(15));
            scheduler.runAnyDueExecutions();
            scheduler.tick(Duration.ofSeconds(15));
        }

        assertThat(done).hasSize(500);
        assertThat(rows()).isZero();
        assertThat(log.list).isEmpty();
    }

    @Test
    void aTimeThatPassedWhileNothingRanIsMadeUpForOnce() {
        var job = define.recurring("nightly", Schedules.cron("0 30 3 * * *", ZoneOffset.UTC), () -> done.add("done"));
        scheduler(job).start();

        clock.set(START.plus(Duration.ofDays(3)));
        var later = scheduler(job);
        later.start();
        later.runAnyDueExecutions();
        later.runAnyDueExecutions();

        assertThat(done).containsExactly("done");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aTimedJobThatFailedSaysSoAndWaitsForItsNextTime() {
        var job = define.recurring("hourly", Schedules.fixedDelay(Duration.ofHours(1)), () -> {
            done.add("done");
            throw new IllegalStateException("the disk is full");
        });
        var scheduler = scheduler(job);
        scheduler.start();

        scheduler.runAnyDueExecutions();
        scheduler.runAnyDueExecutions();
        assertThat(done).hasSize(1);
        scheduler.tick(Duration.ofHours(1));
        scheduler.runAnyDueExecutions();

        assertThat(done).hasSize(2);
        assertThat(log.list)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.getFormattedMessage()).contains("hourly", "the disk is full"));
    }

    private ManualScheduler queue(Task<String> job, String municipality) {
        var scheduler = scheduler(job);
        scheduler.scheduleIfNotExists(job.instance(municipality, municipality), clock.now());
        return scheduler;
    }

    private ManualScheduler scheduler(Task<?> job) {
        var builder = TestHelper.createManualScheduler(
                        source, job instanceof RecurringTask<?> ? List.of() : List.of(job))
                .clock(clock)
                .tableName("job")
                .pollingStrategy(PollingStrategyConfig.DEFAULT_SELECT_FOR_UPDATE);
        if (job instanceof RecurringTask<?> recurring) builder.startTasks(List.of(recurring));
        builder.jdbcCustomization(new MySQL8JdbcCustomization(true));
        builder.serializer(new PlainTextSerializer());
        return builder.build();
    }

    private int rows() {
        return JdbcClient.create(source)
                .sql("select count(*) from job")
                .query(Integer.class)
                .single();
    }
}
