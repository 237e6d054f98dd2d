/// The bodies that answer for measures and steps, and the officers named for them.
@ApplicationModule(allowedDependencies = {"language", "membership", "permission", "tenancy"})
@NullMarked
package org.openplan.institution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
