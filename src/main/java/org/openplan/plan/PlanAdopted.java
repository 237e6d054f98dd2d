package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.municipality.Change;
import org.openplan.municipality.ChangeKind;
import org.openplan.municipality.Subject;

/// A plan became binding.
@ChangeKind("plan.adopted")
public record PlanAdopted(
        PlanId plan, Subject subject, @Nullable Object before, PlanDocument.Adoption after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
