/// What civil society contributes to a draft: suggested wordings, comments and whole measures, private until they are
/// handed in, and the coordinator's reasoned answer to each within the municipality's working days. An accepted
/// wording or measure goes into the plan in the transaction of the answer; see `src/docs/adr/0023-contributions.md`.
@ApplicationModule(
        allowedDependencies = {
            "design",
            "document",
            "language",
            "membership",
            "municipality",
            "permission",
            "plan",
            "plan::editor",
            "plan::ui",
            "tenancy"
        })
@NullMarked
package org.openplan.cocreation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
