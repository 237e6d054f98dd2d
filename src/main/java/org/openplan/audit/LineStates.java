package org.openplan.audit;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// The states before and after a change, with personal data inserted or marked as erased; missing if there was none.
record LineStates(JsonNode before, JsonNode after) {

    List<FieldChange> changes() {
        return FieldChange.between(before, after);
    }

    ChangeSummary summary() {
        return ChangeSummary.of(before, after);
    }
}
