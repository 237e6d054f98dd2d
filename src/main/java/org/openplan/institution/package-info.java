/// The institutions responsible for measures and steps, and their officers.
@ApplicationModule(allowedDependencies = {"language", "membership", "permission", "tenancy"})
@NullMarked
package org.openplan.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
