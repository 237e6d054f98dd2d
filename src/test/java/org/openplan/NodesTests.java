package org.openplan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openplan.jobs.JobDefinitions;
import org.openplan.jobs.Jobs;
import org.openplan.membership.Members;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.Role;
import org.openplan.tenancy.Tenancy;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// Nodes that share one MySQL: two processes are started together on an empty database and are killed before they have
/// done what they had scheduled, one of them in the midst of a job; two others come after them and stay. These live in
/// this JVM one after the other, since Liquibase keeps in static fields whose lock it holds.
@ExtendWith({MysqlDatabase.Available.class, OutputCaptureExtension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesTests {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ConcurrentLinkedQueue<String> DONE = new ConcurrentLinkedQueue<>();

    private static final List<Path> LOGS = List.of(Path.of("target/nodes-one.log"), Path.of("target/nodes-two.log"));

    /// The last line of a start: the second of the two towns is in the register.
    private static final Pattern APPLIED = Pattern.compile("Tenants primer (applied|unchanged)");

    private final Mailbox mailbox = new Mailbox();
    private KeycloakInMemory keycloak;
    private List<ConfigurableApplicationContext> nodes;
    private JdbcClient database;
    private Cast cast;
    private List<String> leftBehind;

    /// A job of the test's own; a class that is no component, so that only these nodes know it.
    static class CountedJob {

        @Bean
        Task<String> counted(JobDefinitions define) {
            return define.forMunicipality("counted", Priority.MEDIUM, () -> DONE.add(Tenancy.current()));
        }
    }

    @BeforeAll
    void twoNodesThatDieAndTwoThatStay() throws IOException {
        keycloak = new KeycloakInMemory();
        var settings = new HashMap<>(MysqlDatabase.empty());
        settings.putAll(Map.of(
                "openplan.jobs.start", "false",
                "server.port", "0",
                "server.address", "127.0.0.1",
                "openplan.data", "target/nodes-data",
                "openplan.tenants", "tenants",
                "openplan.keycloak.url", keycloak.address(),
                "openplan.keycloak.secret", "test"));
        settings.putAll(Map.of(
                "openplan.mail.host", "127.0.0.1",
                "openplan.mail.port", String.valueOf(mailbox.port()),
                "openplan.mail.tls", "none"));
        startProcessesAndKill(settings);

        database = JdbcClient.create(new DriverManagerDataSource(
                settings.get("spring.datasource.url"),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password")));
        leftBehind = database.sql("select task_name from job where task_data is not null order by task_name")
                .query(String.class)
                .list();
        database.sql("update job set picked = true, picked_by = 'dead', last_heartbeat = '2026-01-01 00:00:00',"
                        + " version = version + 1 where task_name = 'demo'")
                .update();
        // With the tests on its path this JVM counts as another version, which leaves the job of the pages alone.
        database.sql("delete from job where task_name like 'pages-%'").update();
        nodes = Stream.of("one", "two").map(name -> start(settings, name)).toList();
        nodes.forEach(node -> node.getBean(Scheduler.class).start());
        var node = nodes.getFirst();
        cast = new Cast(node.getBean(Municipalities.class), database);
        await("the jobs of both towns")
                .atMost(PATIENCE)
                .until(() -> jobs() == 0 && count("select count(*) from edition") == 3);
    }

    @AfterAll
    void stop() {
        nodes.forEach(ConfigurableApplicationContext::close);
        keycloak.close();
    }

    @Test
    void nodesStartedTogetherOnAnEmptyDatabaseRegisterEachTownAndItsPeopleOnce(CapturedOutput log) throws IOException {
        assertThat(count("select count(*) from registration")).isEqualTo(2);
        assertThat(count("select count(*) from trail_head")).isEqualTo(2);
        assertThat(count("select count(*) from page_build")).isEqualTo(2);
        assertThat(count("select count(*) from (select municipality, email, role from membership"
                        + " group by municipality, email, role having count(*) > 1) twice"))
                .isZero();
        var lines = new ArrayList<>(log.getAll().lines().toList());
        for (var file : LOGS) lines.addAll(Files.readAllLines(file));
        assertThat(lines)
                .filteredOn(line -> line.contains(" ERROR ")
                        || line.toLowerCase(Locale.ROOT).contains("deadlock"))
                .allMatch(NodesTests::otherNodeWasFirst);
    }

    /// Both nodes find the job of one that died; whoever comes second says so and leaves it.
    private static boolean otherNodeWasFirst(String line) {
        return line.contains("Failed while handling dead execution");
    }

    @Test
    void whatWasCommittedBeforeTheyDiedIsDoneOnceByTheOthers() {
        assertThat(leftBehind).contains("demo", "keycloak").anyMatch(name -> name.startsWith("pages-"));

        assertThat(count("select count(*) from action_plan")).isEqualTo(2);
        assertThat(count("select count(*) from edition")).isEqualTo(3);
        assertThat(count("select count(*) from page_build where form = ''")).isZero();
        assertThat(keycloak.created).containsExactlyInAnyOrder("primer", "novi-pazar");
        assertThat(keycloak.joined).doesNotHaveDuplicates().contains("primer: officer@primer.example");
    }

    @Test
    void everyJobIsDoneOnceForItsTownThoughBothNodesWork() {
        DONE.clear();
        for (int i = 0; i < 30; i++)
            for (var node : nodes)
                for (var town : List.of("primer", "novi-pazar"))
                    transaction(node)
                            .executeWithoutResult(
                                    begun -> node.getBean(Jobs.class).schedule(counted(node), town));

        await().atMost(PATIENCE).until(() -> jobs() == 0);

        assertThat(DONE).hasSize(120);
        assertThat(DONE.stream().filter("primer"::equals)).hasSize(60);
    }

    @Test
    void everyMailIsSentOnceThoughBothNodesSend() {
        var town = cast.town();
        var invited = IntStream.range(0, 20)
                .mapToObj(number -> "person-" + number + "@" + town.slug() + ".example")
                .toList();
        mailbox.down(() -> IntStream.range(0, invited.size())
                .forEach(number -> town.run(
                        town.coordinator(),
                        () -> members(number % 2).invite(invited.get(number), "Person", Role.OFFICER, "en"))));

        await().atMost(PATIENCE).until(() -> jobs() == 0);

        assertThat(invited).allSatisfy(person -> assertThat(mailbox.of(person)).hasSize(1));
        assertThat(count("select count(*) from outgoing_mail where state not in ('SENT', 'NOT_NEEDED')"))
                .isZero();
    }

    @Test
    void whatIsRolledBackIsNotDone() {
        DONE.clear();
        var node = nodes.getLast();
        transaction(node).executeWithoutResult(begun -> {
            node.getBean(Jobs.class).schedule(counted(node), "primer");
            begun.setRollbackOnly();
        });
        transaction(node).executeWithoutResult(begun -> node.getBean(Jobs.class).schedule(counted(node), "novi-pazar"));

        await().atMost(PATIENCE).until(() -> jobs() == 0);

        assertThat(DONE).containsExactly("novi-pazar");
    }

    @Test
    void nothingIsScheduledWithoutATransactionOfItsCause() {
        var node = nodes.getFirst();

        assertThatThrownBy(() -> node.getBean(Jobs.class).schedule(counted(node), "primer"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whoeverIsInvitedWhileKeycloakIsBeingToldOfOthersIsNotForgotten() throws InterruptedException {
        var town = cast.town();
        var first = "first@" + town.slug() + ".example";
        var second = "second@" + town.slug() + ".example";
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var isFirst = new AtomicBoolean(true);
        keycloak.beforeAnswer = email -> {
            if (!email.equals(first) || !isFirst.getAndSet(false)) return;
            asked.countDown();
            awaitUninterrupted(answer);
        };
        town.as(town.coordinator(), () -> members(0).invite(first, "First", Role.OFFICER, "en"));
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

        town.as(town.coordinator(), () -> members(1).invite(second, "Second", Role.OFFICER, "en"));
        await().atMost(PATIENCE).until(() -> keycloak.joined.contains(town.slug() + ": " + second));
        answer.countDown();

        await().atMost(PATIENCE).until(() -> keycloak.joined.contains(town.slug() + ": " + first));
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            assertThat(latch.await(8, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Two at once on the empty database; neither works off a job before it is killed.
    private static void startProcessesAndKill(Map<String, String> settings) throws IOException {
        var processes = new ArrayList<Process>();
        try {
            for (var log : LOGS) processes.add(startProcess(settings, log));
            await("two processes on an empty database").atMost(PATIENCE).until(() -> areBothReady(processes));
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    private static boolean areBothReady(List<Process> processes) throws IOException {
        for (var process : processes) assertThat(process.isAlive()).isTrue();
        for (var log : LOGS) if (!APPLIED.matcher(Files.readString(log)).find()) return false;
        return true;
    }

    private static Process startProcess(Map<String, String> settings, Path log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var main = Stream.of(classes.split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes"))
                .collect(joining(File.pathSeparator));
        var command = new ArrayList<>(
                List.of(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", main, OpenPlan.class.getName()));
        command.addAll(arguments(settings, log.getFileName().toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static List<String> arguments(Map<String, String> settings, String name) {
        return Stream.concat(
                        settings.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()),
                        Stream.of("--db-scheduler.scheduler-name=" + name))
                .toList();
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings, String name) {
        return new SpringApplicationBuilder(OpenPlan.class, CountedJob.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("main", new OnlyMain()))
                .run(arguments(settings, name).toArray(String[]::new));
    }

    /// What tests bring along is no part of the service.
    private static final class OnlyMain extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().getPath().contains("/test-classes/");
        }
    }

    private Members members(int node) {
        return nodes.get(node).getBean(Members.class);
    }

    private static TransactionTemplate transaction(ConfigurableApplicationContext node) {
        return node.getBean(TransactionTemplate.class);
    }

    @SuppressWarnings("unchecked")
    private static Task<String> counted(ConfigurableApplicationContext node) {
        return (Task<String>) node.getBean("counted");
    }

    /// Scheduled jobs, without the timed ones.
    private int jobs() {
        return count("select count(*) from job where task_data is not null");
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
