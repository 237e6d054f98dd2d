package org.openplan.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The JSON answer of the process that reads plans: a recognition, or why the file is not a plan.
record PlanAnswer(
        @Nullable Recognition recognition,
        NotAPlan.@Nullable Reason reason,
        @Nullable List<String> details) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static PlanAnswer of(Recognition recognition) {
        return new PlanAnswer(recognition, null, null);
    }

    static PlanAnswer of(NotAPlan refusal) {
        return new PlanAnswer(null, refusal.reason(), refusal.details());
    }

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    static PlanAnswer read(byte[] json) {
        return JSON.readValue(json, PlanAnswer.class);
    }

    Recognition recognised(String name) {
        if (recognition != null) return recognition;
        if (reason == null) throw new NotAPlan(NotAPlan.Reason.DAMAGED, name);
        throw new NotAPlan(reason, details == null ? new String[] {name} : details.toArray(String[]::new));
    }
}
