package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openplan.audit.TrailCheck;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.openplan.document.Sha256;
import org.openplan.document.Text;
import org.openplan.membership.Person;
import org.openplan.municipality.Municipalities;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.PlanOverview;
import org.openplan.publication.Editions;
import org.openplan.tenancy.Tenancy;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/// A database of the version before lasting ids: this one starts on it, and what was public stays as it was.
class FormerDatabaseTests {

    private static final String PLAN = "/former-town/en/plans/2025-2026";
    private static final String H2 =
            "jdbc:h2:mem:former;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext service;
    private Visitor visitor;
    private JdbcClient database;

    @Test
    void anEmbeddedDatabaseStartsAndNothingPublicHasChanged() throws Exception {
        check(new DriverManagerDataSource(H2, "sa", ""));
    }

    @Test
    @ExtendWith(MysqlDatabase.Available.class)
    void aMysqlDatabaseStartsAndNothingPublicHasChanged() throws Exception {
        var mysql = new MysqlDatabase().mysql();
        var root = mysql.getJdbcUrl();
        execute(root, mysql.getPassword(), "drop database if exists former", "create database former");
        var former = root.replaceFirst("/" + mysql.getDatabaseName() + "(\\?|$)", "/former$1");
        check(new DriverManagerDataSource(former, "root", mysql.getPassword()));
        assertThat(TextColumns.comparedLoosely(database)).isEmpty();
    }

    private static void execute(String url, String password, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "root", password);
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    private void check(DriverManagerDataSource source) throws Exception {
        layOut(source);
        database = JdbcClient.create(source);
        var published = editions();
        assertThat(published).hasSize(2);
        try (var started = start(source)) {
            service = started;
            visitor = new Visitor(Integer.parseInt(started.getEnvironment().getProperty("local.server.port")));
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(visitor.status(PLAN)).isEqualTo(200));
            whatWasPublishedIsThereByteForByte(published);
            nobodyMayEmbedWhatNoFolderAllows();
            theTrailIsWhole();
            theLivingPlanHasTheIdsOfItsEditions();
            draftsHaveIdsToo();
            settledFindingsFollowTheirMeasure();
            theNextEditionNamesTheBytesOfTheOldOne();
        }
    }

    /// The registration is of before there was such a list.
    private void nobodyMayEmbedWhatNoFolderAllows() {
        var town = service.getBean(Municipalities.class).find("former-town").orElseThrow();
        assertThat(town.embed()).isEmpty();
        assertThat(visitor.status("/embed" + PLAN)).isEqualTo(404);
    }

    static void layOut(DataSource source) throws LiquibaseException {
        var former = new SpringLiquibase();
        former.setDataSource(source);
        former.setChangeLog("classpath:former/changelog.yaml");
        former.setResourceLoader(new DefaultResourceLoader());
        former.afterPropertiesSet();
        var data = new ResourceDatabasePopulator(new ClassPathResource("former/data.sql"));
        data.setSqlScriptEncoding("UTF-8");
        data.execute(source);
    }

    private ConfigurableApplicationContext start(DriverManagerDataSource source) {
        return new SpringApplicationBuilder(OpenPlan.class)
                .run(
                        "--server.port=0",
                        "--openplan.url=http://localhost",
                        "--openplan.tenants=" + folder.resolve("no-tenants"),
                        "--openplan.data=" + folder,
                        "--openplan.keycloak.url=http://127.0.0.1:9",
                        "--openplan.keycloak.secret=test",
                        "--spring.datasource.url=" + source.getUrl(),
                        "--spring.datasource.username=" + source.getUsername(),
                        "--spring.datasource.password=" + source.getPassword());
    }

    private List<byte[]> editions() {
        return database.sql("select document from edition where municipality = 'former-town' order by number")
                .query((row, at) -> row.getBytes(1))
                .list();
    }

    private void whatWasPublishedIsThereByteForByte(List<byte[]> published) {
        for (int number = 1; number <= 2; number++) {
            var answer = visitor.get(PLAN + "/versions/" + number + ".json");
            var sha256 = database.sql("select sha256 from edition where municipality = 'former-town' and number = ?")
                    .param(number)
                    .query(String.class)
                    .single();
            assertThat(answer.body()).isEqualTo(published.get(number - 1));
            assertThat(Sha256.of(answer.body())).isEqualTo(sha256);
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(PlanJson.schema("plan"), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(schema.validate(Visitor.text(answer), InputFormat.JSON)).isEmpty();
        }
        for (var page : List.of("", "/changes", "/versions", "/versions/1", "/measures/1", "/measures/2", ".csv"))
            assertThat(visitor.status(PLAN + page)).as(page).isEqualTo(200);
        assertThat(visitor.read(PLAN + "/changes")).contains("deadline moved from Q1 2025 to Q2 2025");
        assertThat(visitor.read(PLAN + "/changes")).doesNotContain("was added", "was taken out", "formerly");
        assertThat(visitor.status("/former-village/en/plans/2025-2026")).isEqualTo(404);
    }

    private void theTrailIsWhole() {
        assertThat(service.getBean(TrailCheck.class).broken()).isEmpty();
    }

    private void theLivingPlanHasTheIdsOfItsEditions() {
        var living = details().document();
        var newest = as("former-town", () -> service.getBean(Editions.class).newest("2025-2026"))
                .orElseThrow();
        assertThat(ids(living)).hasSize(2 + 2 + 4 + 4 + 1).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(ids(living)).isEqualTo(ids(newest));
        var measure = living.measures().getLast().id();
        assertThat(visitor.get("/former-town/id/" + measure).headers().firstValue("location"))
                .contains(PLAN + "/measures/2");
        assertThat(visitor.status("/former-village/id/" + measure)).isEqualTo(404);
    }

    private static List<Object> ids(PlanDocument plan) {
        return Stream.of(
                        plan.sections().stream().map(PlanDocument.Section::id),
                        plan.measures().stream().map(PlanDocument.Measure::id),
                        plan.measures().stream()
                                .flatMap(one -> one.steps().stream())
                                .map(PlanDocument.Step::id),
                        plan.measures().stream()
                                .flatMap(one -> one.indicators().stream())
                                .map(PlanDocument.Indicator::id),
                        plan.measures().stream()
                                .flatMap(one -> one.steps().stream())
                                .flatMap(step -> step.reports().stream())
                                .map(PlanDocument.Report::id))
                .flatMap(ids -> ids)
                .map(Object.class::cast)
                .toList();
    }

    private void draftsHaveIdsToo() {
        var overview = service.getBean(PlanOverview.class);
        var draft = as(
                "former-village",
                () -> overview.preview(overview.plans().getFirst().id()));
        assertThat(ids(draft)).hasSize(2 + 1 + 2 + 2).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(ids(draft)).doesNotContainAnyElementsOf(ids(details().document()));
    }

    private void settledFindingsFollowTheirMeasure() {
        assertThat(settled()).isEmpty();
        var measures = service.getBean(Measures.class);
        as("former-town", () -> {
            var second = measures.details(details().measures().getLast());
            return measures.revise(
                    second.id(),
                    second.version(),
                    new MeasureRevision(second.measure().withNumber("7"), second.steps()));
        });
        assertThat(details().document().measures().getLast().number()).isEqualTo("7");
        assertThat(settled()).isEmpty();
    }

    /// The findings of measure 2 that were settled before and would be open if nobody knew.
    private Stream<String> settled() {
        var details = details();
        return details.findingsOf(details.document().measures().getLast()).stream()
                .map(Finding::rule)
                .filter(List.of("no-budget", "indicator-without-baseline")::contains);
    }

    private void theNextEditionNamesTheBytesOfTheOldOne() throws IOException {
        var plans = service.getBean(ActionPlans.class);
        var third = as("former-town", () -> plans.publish(details().id(), Text.of("en", "Renumbered")));
        assertThat(third.number()).isEqualTo(3);
        assertThat(third.previousSha256()).isEqualTo(Sha256.of(editions().get(1)));
        assertThat(visitor.read(PLAN + "/changes")).contains("number 7, formerly 2.");
        assertThat(visitor.get(PLAN + "/measures/2").headers().firstValue("location"))
                .contains(PLAN + "/measures/7");
        assertThat(verify(1, 2, 3)).isZero();
    }

    private int verify(int... numbers) throws IOException {
        var files = new ArrayList<String>();
        for (int number : numbers)
            files.add(Files.write(
                            folder.resolve(number + ".json"),
                            visitor.get(PLAN + "/versions/" + number + ".json").body())
                    .toString());
        var out = new ByteArrayOutputStream();
        files.addFirst("verify");
        int exit = Commands.run(new PrintStream(out), System.err, files.toArray(String[]::new));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Edition 3 names the bytes of the document without a number");
        return exit;
    }

    private PlanDetails details() {
        var overview = service.getBean(PlanOverview.class);
        return as(
                "former-town",
                () -> overview.details(overview.named("2025-2026").orElseThrow()));
    }

    private static <T, X extends Throwable> T as(String town, ScopedValue.CallableOp<T, X> work) throws X {
        var name = "coordinator@" + town + ".example";
        var person = new Person("subject-" + name, "COORDINATOR of " + town, name);
        return Cast.signedIn(person, () -> Tenancy.in(town, work));
    }
}
