package org.openplan;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

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

        private static MySQLContainer start() {
            var image = DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("mysql");
            var container = new MySQLContainer(image).withLabel("org.openplan", "test");
            container.start();
            return container;
        }
    }

    @Bean(destroyMethod = "")
    @ServiceConnection
    MySQLContainer mysql() {
        return Shared.CONTAINER;
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
