/// Quarter by quarter: reporting rounds, progress reports with evidence, and their acceptance onto the plan.
@ApplicationModule(
        allowedDependencies = {
            "document",
            "files",
            "plan",
            "publication",
            "membership",
            "municipality",
            "permission",
            "design"
        })
@NullMarked
package org.openplan.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
