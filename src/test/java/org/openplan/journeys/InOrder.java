package org.openplan.journeys;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The stations of a journey follow one another: after one that failed there is no going on.
class InOrder implements ExecutionCondition, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(InOrder.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var failed = context.getTestMethod().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(journey(context).get(context.getRequiredTestClass(), String.class));
        return failed.map(where -> ConditionEvaluationResult.disabled("The journey ended at " + where))
                .orElse(ConditionEvaluationResult.enabled("So far so good"));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent())
            journey(context).put(context.getRequiredTestClass(), context.getDisplayName());
    }

    private static ExtensionContext.Store journey(ExtensionContext context) {
        return context.getRoot().getStore(HERE);
    }
}
