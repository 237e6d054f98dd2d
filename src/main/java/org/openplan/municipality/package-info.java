/// The register of the municipalities we serve, and reading the tenants folder.
@ApplicationModule(allowedDependencies = {"document", "language", "permission", "tenancy"})
@NullMarked
package org.openplan.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
