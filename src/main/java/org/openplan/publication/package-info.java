/// Everything public: immutable numbered editions, their pages stored as bytes, and the site that serves them.
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "design",
            "document",
            "exports",
            "jobs",
            "language",
            "municipality",
            "permission",
            "tenancy",
            "web"
        })
@NullMarked
package org.openplan.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
