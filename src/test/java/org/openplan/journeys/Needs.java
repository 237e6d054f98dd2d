package org.openplan.journeys;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openplan.MissingPart;

/// The real parts a journey cannot do without: skipped on a developer's machine that lacks one, failed in CI.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Needs.Condition.class)
@interface Needs {

    Part[] value();

    /// A part and the variables by which `infra/test` says where it is.
    enum Part {
        MYSQL("OPENPLAN_TEST_MYSQL_IMAGE"),
        KEYCLOAK("OPENPLAN_KEYCLOAK_HOME"),
        CHROMIUM("OPENPLAN_CHROMIUM", "OPENPLAN_CHROMEDRIVER");

        private final List<String> variables;

        Part(String... variables) {
            this.variables = List.of(variables);
        }

        Stream<String> missing() {
            return variables.stream().filter(variable -> System.getenv(variable) == null);
        }
    }

    /// Looks for the parts before the class is begun.
    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            var missing = Arrays.stream(context.getRequiredTestClass()
                            .getAnnotation(Needs.class)
                            .value())
                    .flatMap(Part::missing)
                    .toList();
            if (missing.isEmpty()) return enabled("Every part is there");
            return disabled(MissingPart.reason(missing.toString(), "infra/test provides them"));
        }
    }
}
