/// What whoever runs the service sees of its municipalities: figures, never plan texts, drafts or names of people. A
/// package of its own, because it looks at the register, at people and at editions, and none of them looks back. Each
/// municipality is read by itself, and only for the rows that are shown.
@ApplicationModule(
        allowedDependencies = {
            "document",
            "language",
            "membership",
            "municipality",
            "permission",
            "publication",
            "tenancy"
        })
@NullMarked
package org.openplan.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
