/// Uploaded files on their way to a plan: stored unchanged, read once, reviewed row by row, and accepted as a draft or
/// as a later version of an existing plan.
@ApplicationModule(
        allowedDependencies = {
            "design",
            "document",
            "files",
            "imports",
            "language",
            "membership",
            "municipality",
            "permission",
            "plan",
            "plan::ui",
            "quality",
            "tenancy",
            "web"
        })
@NullMarked
package org.openplan.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
