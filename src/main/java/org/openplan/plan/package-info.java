/// The living plan: drafting from an import, revising measures, steps and indicators, adoption, and handing the
/// assembled document to publication.
@ApplicationModule(
        allowedDependencies = {
            "document",
            "quality",
            "exchange",
            "membership",
            "municipality",
            "permission",
            "design",
            "publication",
            "audit",
            "audit::ui"
        })
@NullMarked
package org.openplan.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
