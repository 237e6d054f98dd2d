package org.openplan.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The plan's own fields by name, and each of its sections by its id.
final class PlanParts implements Conflict.Parts<PlanRevision> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SECTION = "sections.";

    @Override
    public Map<String, JsonNode> of(PlanRevision revision) {
        var parts = new LinkedHashMap<String, JsonNode>();
        JSON.<JsonNode>valueToTree(revision).properties().stream()
                .filter(field -> !field.getKey().equals("sections"))
                .forEach(field -> parts.put(field.getKey(), field.getValue()));
        for (var section : revision.sections()) parts.put(SECTION + section.id(), JSON.valueToTree(section));
        return parts;
    }

    @Override
    public PlanRevision assemble(Map<String, JsonNode> parts) {
        var fields = JSON.createObjectNode();
        var sections = fields.putArray("sections");
        parts.forEach((name, value) -> {
            if (name.startsWith(SECTION)) sections.add(value);
            else fields.set(name, value);
        });
        return JSON.treeToValue(fields, PlanRevision.class);
    }
}
