package org.openplan.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.cocreation.ContributionState;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The draft of the next plan: when it was begun, who answers, and what contributors handed in; all times are
/// numbers of days before the first start.
record DemoNext(int drafted, String coordinator, List<Given> contributions) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static DemoNext of(JsonNode file) {
        return JSON.treeToValue(file, DemoNext.class);
    }

    /// A contribution to a text of a measure or step, or to the measure as a whole; without a wording it is a comment.
    /// Or a measure by its number in `proposals.json`, proposed by an organisation or by a person alone.
    record Given(
            String from,
            int handedIn,
            @Nullable String proposal,
            @Nullable String organisation,
            @Nullable String measure,
            @Nullable String step,
            @Nullable String field,
            @Nullable String wording,
            @Nullable String remark,
            @Nullable Reply answer) {}

    /// The coordinator's answer; `wording` is what goes into the draft when it is accepted in part.
    record Reply(
            int answered,
            ContributionState state,
            @Nullable String reason,
            @Nullable String wording) {}
}
