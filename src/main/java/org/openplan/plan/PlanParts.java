package org.openplan.plan;

import tools.jackson.databind.node.ObjectNode;

/// The plan's own fields by name, and each of its sections by its id.
final class PlanParts implements Conflict.Parts<PlanRevision> {

    private static final String SECTIONS = "sections";

    @Override
    public ObjectNode tree(PlanRevision revision) {
        ObjectNode tree = RevisionTree.JSON.valueToTree(revision);
        RevisionTree.name(tree, SECTIONS, section -> section.path("id").asString());
        return tree;
    }

    @Override
    public PlanRevision revision(ObjectNode tree) {
        var fields = tree.deepCopy();
        RevisionTree.list(fields, SECTIONS);
        return RevisionTree.JSON.treeToValue(fields, PlanRevision.class);
    }
}
