/// Quarterly reporting: rounds, progress reports with evidence, and their acceptance into the plan.
@ApplicationModule(
        allowedDependencies = {
            "design",
            "document",
            "files",
            "institution",
            "jobs",
            "language",
            "membership",
            "municipality",
            "permission",
            "plan",
            "publication",
            "tenancy",
            "web"
        })
@NullMarked
package org.openplan.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
