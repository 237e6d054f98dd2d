/// People: who they are by Keycloak, what they may do by our own register, and signing in and out.
@ApplicationModule(allowedDependencies = {"municipality", "jobs", "design", "document"})
@NullMarked
package org.openplan.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
