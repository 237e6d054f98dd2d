/// The permissions, and the annotations that state who may call a method or open a screen. The module knows neither
/// people nor roles, so that every other module can use it: `membership.Role` maps roles to permissions, and
/// `membership.MethodAccess` checks them before each call.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openplan.permission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
