package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openplan.jobs.JobDefinitions;
import org.openplan.jobs.Jobs;
import org.openplan.membership.Members;
import org.openplan.membership.Role;
import org.openplan.municipality.Municipalities;
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
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// Nodes that share one MySQL: two are started together on an empty database and die before they have worked off what
/// they put down, one of them in the midst of a job; two others are started together after them and stay.
@ExtendWith({MysqlDatabase.Available.class, OutputCaptureExtension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesTests {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ConcurrentLinkedQueue<String> DONE = new ConcurrentLinkedQueue<>();

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
        var dead = start(settings);
        database = dead.getFirst().getBean(JdbcClient.class);
        leftBehind = database.sql("select task_name from job where task_data is not null order by task_name")
                .query(String.class)
                .list();
        database.sql("update job set picked = true, picked_by = 'dead', last_heartbeat = '2026-01-01 00:00:00',"
                        + " version = version + 1 where task_name = 'demo'")
                .update();
        dead.forEach(ConfigurableApplicationContext::close);

        nodes = start(settings);
        nodes.forEach(node -> node.getBean(Scheduler.class).start());
        var node = nodes.getFirst();
        database = node.getBean(JdbcClient.class);
        cast = new Cast(node.getBean(Members.class), node.getBean(Municipalities.class), database);
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
    void nodesStartedTogetherOnAnEmptyDatabaseRegisterEachTownAndItsPeopleOnce(CapturedOutput log) {
        assertThat(count("select count(*) from registration")).isEqualTo(2);
        assertThat(count("select count(*) from trail_head")).isEqualTo(2);
        assertThat(count("select count(*) from page_build")).isEqualTo(2);
        assertThat(count("select count(*) from (select municipality, email, role from membership"
                        + " group by municipality, email, role having count(*) > 1) twice"))
                .isZero();
        assertThat(log.getAll().lines())
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

        assertThat(count("select count(*) from action_plan")).isEqualTo(1);
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
                                    begun -> node.getBean(Jobs.class).putDown(counted(node), town));

        await().atMost(PATIENCE).until(() -> jobs() == 0);

        assertThat(DONE).hasSize(120);
        assertThat(DONE.stream().filter("primer"::equals)).hasSize(60);
    }

    @Test
    void whatIsRolledBackIsNotDone() {
        DONE.clear();
        var node = nodes.getLast();
        transaction(node).executeWithoutResult(begun -> {
            node.getBean(Jobs.class).putDown(counted(node), "primer");
            begun.setRollbackOnly();
        });
        transaction(node).executeWithoutResult(begun -> node.getBean(Jobs.class).putDown(counted(node), "novi-pazar"));

        await().atMost(PATIENCE).until(() -> jobs() == 0);

        assertThat(DONE).containsExactly("novi-pazar");
    }

    @Test
    void nothingIsPutDownWithoutATransactionOfItsCause() {
        var node = nodes.getFirst();

        assertThatThrownBy(() -> node.getBean(Jobs.class).putDown(counted(node), "primer"))
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
        town.as(town.coordinator(), () -> members(0).invite(first, "First", Role.OFFICER));
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

        town.as(town.coordinator(), () -> members(1).invite(second, "Second", Role.OFFICER));
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

    /// Both at once. Jobs begin later than in a service of its own, since in one JVM the start of a node takes away the
    /// sign-in of whoever works in the other.
    private static List<ConfigurableApplicationContext> start(Map<String, String> settings) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var starting = Stream.of("one", "two")
                    .map(name -> CompletableFuture.supplyAsync(() -> start(settings, name), threads))
                    .toList();
            return starting.stream().map(CompletableFuture::join).toList();
        }
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings, String name) {
        return new SpringApplicationBuilder(OpenPlan.class, CountedJob.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("main", new OnlyMain()))
                .run(Stream.concat(
                                settings.entrySet().stream()
                                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue()),
                                Stream.of("--db-scheduler.scheduler-name=" + name))
                        .toArray(String[]::new));
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

    /// Jobs that are put down, without the timed ones.
    private int jobs() {
        return count("select count(*) from job where task_data is not null");
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
