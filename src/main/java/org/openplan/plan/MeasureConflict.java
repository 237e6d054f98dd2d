package org.openplan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Two people revised one measure from the same reading of it: where their versions differ, and what comes of choosing
/// one of them place by place.
public final class MeasureConflict {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MeasureRevision read;
    private final MeasureRevision mine;
    private final MeasureDetails theirs;

    public MeasureConflict(MeasureRevision read, MeasureRevision mine, MeasureDetails theirs) {
        this.read = read;
        this.mine = mine;
        this.theirs = theirs;
    }

    /// Who has changed a place since both read it.
    public enum ChangedBy {
        ME,
        THEM,
        BOTH
    }

    /// A place where the versions differ: a field of the measure, or a whole step; an absent value is a step that one
    /// of
    /// the two has not.
    public record Place(
            String field,
            @Nullable String step,
            ChangedBy changedBy,
            @Nullable JsonNode mine,
            @Nullable JsonNode theirs) {}

    public List<Place> places() {
        var before = parts(read);
        var ours = parts(mine);
        var standing = parts(theirs.revision());
        var keys = new LinkedHashSet<>(standing.keySet());
        keys.addAll(ours.keySet());
        var places = new ArrayList<Place>();
        for (var key : keys) {
            var my = ours.get(key);
            var their = standing.get(key);
            if (!Objects.equals(my, their)) places.add(place(key, before.get(key), my, their));
        }
        return places;
    }

    /// Their version with these places as I have them, by the names `places()` gave them.
    public MeasureRevision resolve(Set<String> fromMine) {
        var ours = parts(mine);
        var merged = parts(theirs.revision());
        for (var key : fromMine) {
            var my = ours.get(key);
            if (my == null) merged.remove(key);
            else merged.put(key, my);
        }
        return assemble(merged);
    }

    private static Place place(
            String key, @Nullable JsonNode before, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        var by = Objects.equals(before, theirs)
                ? ChangedBy.ME
                : Objects.equals(before, mine) ? ChangedBy.THEM : ChangedBy.BOTH;
        var known = mine != null ? mine : theirs;
        var step = isStep(key) && known != null ? known.path("number").asString() : null;
        return new Place(key, step, by, mine, theirs);
    }

    /// The fields by name, and each step under its id; what was reported is nobody's wording and left out.
    private static Map<String, JsonNode> parts(MeasureRevision revision) {
        var parts = new LinkedHashMap<String, JsonNode>();
        var fields = (ObjectNode) JSON.valueToTree(revision.measure().withSteps(List.of()));
        fields.properties().stream()
                .filter(field -> !field.getKey().equals("steps"))
                .forEach(field -> parts.put(field.getKey(), field.getValue()));
        for (int i = 0; i < revision.steps().size(); i++) {
            var step = revision.measure().steps().get(i);
            parts.put(revision.steps().get(i).id().toString(), JSON.valueToTree(step.withReports(List.of())));
        }
        return parts;
    }

    private static MeasureRevision assemble(Map<String, JsonNode> parts) {
        var fields = JSON.createObjectNode();
        var steps = new ArrayList<PlanDocument.Step>();
        var ids = new ArrayList<StepId>();
        parts.forEach((key, value) -> {
            if (isStep(key)) {
                ids.add(new StepId(java.util.UUID.fromString(key)));
                steps.add(JSON.treeToValue(value, PlanDocument.Step.class));
            } else fields.set(key, value);
        });
        fields.set("steps", JSON.createArrayNode());
        return new MeasureRevision(
                JSON.treeToValue(fields, PlanDocument.Measure.class).withSteps(steps), ids);
    }

    private static boolean isStep(String key) {
        return key.length() == 36 && key.charAt(8) == '-';
    }
}
