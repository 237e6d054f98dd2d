package org.openplan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openplan.document.PlanDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A measure's fields by name, and each step by its id; reports are left out because they are not part of the wording.
final class MeasureParts implements Conflict.Parts<MeasureRevision> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STEP = "steps.";

    /// Steps are separate parts, and what was declared of the measure is not part of its wording.
    private static final Set<String> NOT_REVISED = Set.of("steps", "declared", "derived");

    @Override
    public Map<String, JsonNode> of(MeasureRevision revision) {
        var parts = new LinkedHashMap<String, JsonNode>();
        JSON.<JsonNode>valueToTree(revision.measure()).properties().stream()
                .filter(field -> !NOT_REVISED.contains(field.getKey()))
                .forEach(field -> parts.put(field.getKey(), field.getValue()));
        for (int i = 0; i < revision.steps().size(); i++) {
            var step = revision.measure().steps().get(i);
            parts.put(STEP + revision.steps().get(i).id(), JSON.valueToTree(step.withReports(List.of())));
        }
        return parts;
    }

    @Override
    public MeasureRevision assemble(Map<String, JsonNode> parts) {
        var fields = JSON.createObjectNode().set("steps", JSON.createArrayNode());
        var steps = new ArrayList<PlanDocument.Step>();
        var ids = new ArrayList<StepId>();
        parts.forEach((name, value) -> {
            if (name.startsWith(STEP)) {
                ids.add(new StepId(UUID.fromString(name.substring(STEP.length()))));
                steps.add(JSON.treeToValue(value, PlanDocument.Step.class));
            } else fields.asObject().set(name, value);
        });
        return new MeasureRevision(
                JSON.treeToValue(fields, PlanDocument.Measure.class).withSteps(steps), ids);
    }
}
