/// What civil society contributes to a draft: suggested wordings and comments, private until they are handed in,
/// and the coordinator's reasoned answer to each within the municipality's working days. An accepted wording goes
/// into the plan in the transaction of the answer; see `src/docs/adr/0023-contributions.md`.
@ApplicationModule(
        allowedDependencies = {
            "design",
            "document",
            "language",
            "membership",
            "municipality",
            "permission",
            "plan",
            "tenancy"
        })
@NullMarked
package org.openplan.cocreation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
