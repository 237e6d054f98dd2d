package org.openplan;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.utility.DockerImageName;

/// One MySQL container for all tests of a run.
@TestConfiguration(proxyBeanMethods = false)
public class MysqlDatabase {

    static final String IMAGE = System.getenv("OPENPLAN_TEST_MYSQL_IMAGE");

    private static final class Shared {
        static final MySQLContainer CONTAINER = start();

        /// No test pulls the plug of MySQL itself, so it need not get every commit safely to a disk,
        /// and nobody listens on the way to it.
        private static MySQLContainer start() {
            var image = DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("mysql");
            var container = new MySQLContainer(image)
                    .withLabel("org.openplan", "test")
                    .withTmpFs(Map.of("/var/lib/mysql", "rw"))
                    .withUrlParam("sslMode", "DISABLED")
                    .withUrlParam("allowPublicKeyRetrieval", "true")
                    .withCommand(
                            "--skip-log-bin",
                            "--innodb-flush-log-at-trx-commit=0",
                            "--innodb-doublewrite=OFF",
                            "--innodb-buffer-pool-size=128M",
                            "--table-open-cache=2000",
                            "--performance-schema=OFF");
            container.start();
            return container;
        }
    }

    /// Started by whoever asks first; one in each JVM.
    public static MySQLContainer container() {
        return Shared.CONTAINER;
    }

    @Bean(destroyMethod = "")
    @ServiceConnection
    MySQLContainer mysql() {
        return Shared.CONTAINER;
    }

    /// A database of its own, still empty, for a test that starts the service itself; as settings of the service.
    static Map<String, String> empty() {
        var mysql = Shared.CONTAINER;
        var name = "empty_" + UUID.randomUUID().toString().substring(24);
        var url = mysql.getJdbcUrl();
        try (var connection = DriverManager.getConnection(url, "root", mysql.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Map.of(
                "spring.datasource.url", url.replace("/" + mysql.getDatabaseName(), "/" + name),
                "spring.datasource.username", "root",
                "spring.datasource.password", mysql.getPassword());
    }

    /// Without a container engine these tests are skipped on a developer's machine, and fail in CI.
    public static class Available implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (IMAGE != null) return enabled("MySQL runs from " + IMAGE);
            return disabled(MissingPart.reason("OPENPLAN_TEST_MYSQL_IMAGE", "infra/test provides it"));
        }
    }
}
