/// The current plan: drafting from an import, revising measures, steps and indicators, adoption, and passing the
/// assembled document to publication.
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "audit::ui",
            "design",
            "document",
            "imports",
            "institution",
            "institution::ui",
            "language",
            "membership",
            "municipality",
            "permission",
            "publication",
            "quality",
            "tenancy",
            "web"
        })
@NullMarked
package org.openplan.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
