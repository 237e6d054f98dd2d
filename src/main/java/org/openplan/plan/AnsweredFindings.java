package org.openplan.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Decides whether a revision resolves a finding of the import: it does if the text at the finding's place has changed.
final class AnsweredFindings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnsweredFindings() {}

    static boolean isResolved(Finding finding, PlanDocument.Measure before, PlanDocument.Measure after) {
        if (!before.id().equals(finding.measureId())) return false;
        if (finding.step() != null) return !Objects.equals(step(before, finding), step(after, finding));
        var field = finding.field();
        if (field == null) return false;
        return !at(before, field).equals(at(after, field));
    }

    static boolean isResolved(Finding finding, PlanRevision before, PlanRevision after) {
        var field = finding.field();
        return finding.measure() == null
                && field != null
                && !JSON.<JsonNode>valueToTree(before)
                        .path(top(field))
                        .equals(JSON.<JsonNode>valueToTree(after).path(top(field)));
    }

    /// A changed number alone resolves no finding.
    private static PlanDocument.@Nullable Step step(PlanDocument.Measure measure, Finding finding) {
        return measure.steps().stream()
                .filter(step -> step.id().equals(finding.stepId()))
                .map(step -> step.withNumber(""))
                .findFirst()
                .orElse(null);
    }

    /// The part of the measure that a field such as `steps.end` or `responsible.email` begins with, so that a new
    /// pairing of steps and dates resolves findings on both.
    private static JsonNode at(PlanDocument.Measure measure, String field) {
        var tree = JSON.valueToTree(measure);
        return tree.has(top(field)) ? tree.path(top(field)) : tree.path("steps");
    }

    private static String top(String field) {
        return field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
    }
}
