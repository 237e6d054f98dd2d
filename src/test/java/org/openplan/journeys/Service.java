package org.openplan.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.MysqlDatabase;
import org.openplan.Visitor;
import org.springframework.util.FileSystemUtils;

/// OpenPlan as an operator starts it: a process of its own, told by its environment, on empty data.
final class Service {

    enum Database {
        MYSQL,
        H2
    }

    static final URI ADDRESS = URI.create("http://localhost:" + Ports.OPENPLAN);
    static final Visitor VISITOR = new Visitor(ADDRESS);

    private static final Path DATA = Path.of("target/journeys/data").toAbsolutePath();
    private static final Pattern TESTING =
            Pattern.compile("test-classes|junit|surefire|testcontainers|selenium|browserless|spring-boot[^/]*test");

    private static @Nullable Started running;
    private static @Nullable Database database;

    private Service() {}

    /// The service on this database; what an earlier journey left there is kept, as long as the database is the same.
    static synchronized void on(Database wanted) {
        if (wanted == database) return;
        stop();
        KeycloakServer.begin();
        try {
            FileSystemUtils.deleteRecursively(DATA);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var environment = environment();
        environment.putAll(JourneyMail.environment());
        if (wanted == Database.MYSQL) environment.putAll(mysql());
        var started = Started.start("openplan", DATA, environment, command());
        running = started;
        started.answers(ADDRESS.resolve("/readyz"), Duration.ofMinutes(4));
        database = wanted;
    }

    static synchronized void stop() {
        if (running != null) running.close();
        running = null;
        database = null;
    }

    private static List<String> command() {
        var java = ProcessHandle.current().info().command().orElse("java");
        var classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !TESTING.matcher(entry).find())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                java,
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes,
                "org.openplan.OpenPlan");
    }

    private static Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "OPENPLAN_PORT", String.valueOf(Ports.OPENPLAN),
                "OPENPLAN_ADDRESS", "127.0.0.1",
                "OPENPLAN_URL", ADDRESS.toString(),
                "OPENPLAN_DATA", DATA.toString(),
                "OPENPLAN_TENANTS", Path.of("tenants").toAbsolutePath().toString(),
                "OPENPLAN_KEYCLOAK_URL", KeycloakServer.ADDRESS.toString(),
                "OPENPLAN_CLIENT_SECRET", KeycloakServer.CLIENT_SECRET));
    }

    private static Map<String, String> mysql() {
        var mysql = MysqlDatabase.container();
        var url = mysql.getJdbcUrl();
        try (var connection = DriverManager.getConnection(url, mysql.getUsername(), mysql.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("drop database test");
            statement.execute("create database test");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Map.of(
                "OPENPLAN_DB_URL", url,
                "OPENPLAN_DB_USER", mysql.getUsername(),
                "OPENPLAN_DB_PASSWORD", mysql.getPassword());
    }
}
