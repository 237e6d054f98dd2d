package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openplan.audit.TrailConsole;
import org.openplan.document.Sha256;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// What commands leave behind beside a service: one that only reads nothing at all, and one that writes no page with
/// another address than the service's.
class CommandsBesideServiceTests {

    private static final String ADDRESS = "https://plans.example";
    private static final String MAP = "/quiet-town/sitemap.xml";

    @TempDir
    private Path folder;

    @Test
    void aCheckOfAnEmbeddedDatabaseChangesNoByteOfAnyFile() throws IOException {
        tenants(12_000);
        var settings = settings(Map.of());
        try (var service = start(settings)) {
            awaitPages(service);
        }
        var before = files();
        assertThat(before).isNotEmpty();

        assertThat(check(settings)).isZero();

        assertThat(files()).isEqualTo(before);
    }

    @Test
    @ExtendWith(MysqlDatabase.Available.class)
    void aCheckBesideARunningServiceChangesNoRowAndAnApplyKeepsTheAddressOfPages() throws IOException {
        tenants(12_000);
        var settings = settings(MysqlDatabase.empty());
        try (var service = start(settings)) {
            awaitPages(service);
            var database = database(settings);
            var before = rows(database);
            assertThat(before.get("public_page")).isNotEmpty();

            assertThat(check(settings)).isZero();

            assertThat(rows(database)).isEqualTo(before);

            tenants(13_000);
            OpenPlan.applying(settings).close();
            awaitPages(service);

            assertThat(content(database)).contains("13000");
            var port = Integer.parseInt(service.getEnvironment().getProperty("local.server.port", ""));
            assertThat(new Visitor(port).read(MAP))
                    .contains(ADDRESS + "/quiet-town/")
                    .doesNotContain("localhost");
        }
    }

    @Test
    void anApplyThatKnowsNoAddressSaysSo() throws IOException {
        tenants(12_000);

        assertThatThrownBy(() -> OpenPlan.applying(settings(Map.of())))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .rootCause()
                .hasMessageContaining("set OPENPLAN_URL");
    }

    private static int check(String[] settings) {
        try (var command = OpenPlan.reading(settings)) {
            var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
            return command.getBean(TrailConsole.class).run("check", out, System.err);
        }
    }

    private String[] settings(Map<String, String> database) {
        return Stream.concat(
                        database.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()),
                        Stream.of(
                                "--openplan.data=" + folder.resolve("data"),
                                "--openplan.tenants=" + folder.resolve("tenants"),
                                "--openplan.keycloak.url=http://127.0.0.1:9",
                                "--openplan.keycloak.secret=test"))
                .toArray(String[]::new);
    }

    private static ConfigurableApplicationContext start(String[] settings) {
        var ofService = Stream.of("--server.port=0", "--openplan.url=" + ADDRESS);
        return new SpringApplicationBuilder(OpenPlan.class)
                .run(Stream.concat(ofService, Stream.of(settings)).toArray(String[]::new));
    }

    /// Without its people: a mail to one of them would change rows beside the check.
    private void tenants(int inhabitants) throws IOException {
        var from = Path.of("tenants/novi-pazar");
        var to = Files.createDirectories(folder.resolve("tenants/quiet-town"));
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.endsWith("people.yaml")) continue;
                var text = Files.readString(file)
                        .replace("novi-pazar", "quiet-town")
                        .replaceAll("(?m)^(population):.*$", "$1: " + inhabitants);
                Files.writeString(to.resolve(file.getFileName().toString()), text);
            }
        }
    }

    private static void awaitPages(ConfigurableApplicationContext service) {
        var database = JdbcClient.create(service.getBean(DataSource.class));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> database.sql("select count(*) from public_page")
                                        .query(Integer.class)
                                        .single()
                                > 0
                        && database.sql("select count(*) from job where task_name like 'pages-%'")
                                        .query(Integer.class)
                                        .single()
                                == 0);
    }

    private static JdbcClient database(String[] settings) {
        var byName = new TreeMap<String, String>();
        for (var setting : settings) byName.put(setting.split("=", 2)[0], setting.split("=", 2)[1]);
        return JdbcClient.create(new DriverManagerDataSource(
                byName.get("--spring.datasource.url"),
                byName.get("--spring.datasource.username"),
                byName.get("--spring.datasource.password")));
    }

    private static String content(JdbcClient database) {
        return database.sql("select content from registration")
                .query(String.class)
                .single();
    }

    /// Of every table; of the jobs their names only, since a running service tells every few seconds that it lives.
    private static Map<String, String> rows(JdbcClient database) {
        var rows = new TreeMap<String, String>();
        var tables = database.sql("select table_name from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list();
        for (var table : tables) {
            boolean isOfJobs = table.equals("job");
            var columns = isOfJobs ? "task_name, task_instance" : "*";
            var lines = database.sql("select " + columns + " from " + table)
                    .query((row, at) -> {
                        var text = new StringBuilder();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
                            text.append(row.getString(i)).append('|');
                        return text.toString();
                    })
                    .list();
            rows.put(
                    table.toLowerCase(Locale.ROOT),
                    String.join("\n", lines.stream().sorted().toList()));
        }
        return rows;
    }

    private Map<String, String> files() throws IOException {
        var sums = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                sums.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
        }
        return sums;
    }
}
