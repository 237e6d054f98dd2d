package org.openplan.plan.ui.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.design.PolicyAreas;
import org.openplan.document.Quarter;

/// What the form of a measure offers to choose from: the institutions known, the quarters around the plan, OGP's policy
/// areas, and the currency of the municipality's country.
record Choices(
        List<String> institutions,
        List<Quarter> quarters,
        PolicyAreas policyAreas,
        @Nullable String currency) {}
