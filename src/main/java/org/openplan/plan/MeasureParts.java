package org.openplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openplan.document.PlanDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A measure's fields by name, and each step, indicator and claimed value by its id; reports and what was declared of
/// the measure are left out because they are not part of its wording.
final class MeasureParts implements Conflict.Parts<MeasureRevision> {

    private static final String STEPS = "steps";
    private static final Set<String> NOT_REVISED = Set.of("declared", "derived");

    /// The date and the wording of the file are valid only together with the quarter.
    private static final List<String> START = List.of("start", "startDate", "printedStart");

    private static final List<String> END = List.of("end", "endDate", "printedEnd");

    @Override
    public ObjectNode tree(MeasureRevision revision) {
        ObjectNode tree = RevisionTree.JSON.valueToTree(revision.measure());
        tree.remove(NOT_REVISED);
        RevisionTree.name(tree, "values", value -> value.path("value").asString());
        RevisionTree.name(tree, "indicators", indicator -> indicator.path("id").asString());
        var steps = tree.putObject(STEPS);
        for (int i = 0; i < revision.steps().size(); i++) {
            ObjectNode step = RevisionTree.JSON.valueToTree(
                    revision.measure().steps().get(i).withReports(List.of()));
            join(step, START);
            join(step, END);
            steps.set(revision.steps().get(i).id().toString(), step);
        }
        return tree;
    }

    @Override
    public MeasureRevision revision(ObjectNode tree) {
        var fields = tree.deepCopy();
        RevisionTree.list(fields, "values");
        RevisionTree.list(fields, "indicators");
        var steps = new ArrayList<PlanDocument.Step>();
        var ids = new ArrayList<StepId>();
        fields.remove(STEPS).properties().forEach(entry -> {
            ids.add(new StepId(UUID.fromString(entry.getKey())));
            steps.add(step(entry.getValue().asObject()));
        });
        fields.putArray(STEPS);
        return new MeasureRevision(
                RevisionTree.JSON
                        .treeToValue(fields, PlanDocument.Measure.class)
                        .withSteps(steps),
                ids);
    }

    private static PlanDocument.Step step(ObjectNode step) {
        split(step, START);
        split(step, END);
        return RevisionTree.JSON.treeToValue(step, PlanDocument.Step.class);
    }

    private static void join(ObjectNode step, List<String> names) {
        var joined = RevisionTree.JSON.createObjectNode();
        names.forEach(name -> joined.set(name, step.remove(name)));
        step.set(names.getFirst(), joined);
    }

    private static void split(ObjectNode step, List<String> names) {
        JsonNode joined = step.remove(names.getFirst());
        names.forEach(name -> step.set(name, joined.path(name)));
    }
}
