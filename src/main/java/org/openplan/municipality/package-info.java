/// The tenant: which municipalities we serve, which of them we serve now, the fences between them, and reading the
/// tenants folder.
@ApplicationModule(allowedDependencies = {"document", "design"})
@NullMarked
package org.openplan.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
