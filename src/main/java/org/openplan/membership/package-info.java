/// People: who they are by Keycloak, what they may do by our own register, and signing in and out. Every public method
/// of a service and every screen says by an annotation named by what it allows, such as `@EditsPlan`, who may use it,
/// and `Role` is the one table of which role holds which of these permissions: a new role is one row. `MethodAccess`
/// asks at every call the roles of the person signed in, or the `ServiceActor` where nobody clicked.
@ApplicationModule(allowedDependencies = {"design", "jobs", "language", "municipality", "permission", "tenancy", "web"})
@NullMarked
package org.openplan.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
