package org.openplan.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;

/// A plan was adopted and is now binding.
@ChangeKind("plan.adopted")
public record PlanAdopted(
        PlanId plan, Subject subject, @Nullable Object before, PlanDocument.Adoption after) implements Change {

    @Override
    public Set<?> rows() {
        return Set.of(plan);
    }
}
