/// The permissions, the annotations that state who may call a method or open a screen, and `Role`, the only table that
/// maps roles to permissions: a new role is one row. The module knows no people, so that every other module can use it;
/// `membership.MethodAccess` checks the permissions before each call.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openplan.permission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
