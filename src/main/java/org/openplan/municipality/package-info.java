/// The register of the municipalities served by this installation, and the reader of the `tenants` folder.
@ApplicationModule(allowedDependencies = {"document", "language", "permission", "tenancy"})
@NullMarked
package org.openplan.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
