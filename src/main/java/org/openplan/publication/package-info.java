/// What is public: immutable numbered editions, their pages written once to bytes, and the site that serves them to
/// anyone.
@ApplicationModule(
        allowedDependencies = {"design", "document", "jobs", "language", "municipality", "permission", "tenancy", "web"
        })
@NullMarked
package org.openplan.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
