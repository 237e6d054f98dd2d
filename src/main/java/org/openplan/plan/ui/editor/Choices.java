package org.openplan.plan.ui.editor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.design.PolicyAreas;
import org.openplan.document.Quarter;

/// The choices in the form of a measure: the known institutions, the quarters around the plan, OGP's policy areas, the
/// currency of the municipality's country, and today's date there.
record Choices(
        List<String> institutions,
        List<Quarter> quarters,
        PolicyAreas policyAreas,
        @Nullable String currency,
        LocalDate today) {}
