/// The words for what somebody may be allowed to do, and for who may call a method or open a screen. It knows neither
/// people nor roles, so that every room can use it: which role holds which permission stands in `membership.Role`, and
/// `membership.MethodAccess` asks before each call.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openplan.permission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
