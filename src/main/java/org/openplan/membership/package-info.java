/// People: their identity comes from Keycloak, their permissions from our own register; also signing in and out. Every
/// public method of a service and every screen states who may use it by an annotation named after what it allows, such
/// as `@EditsPlan`. `Role` is the only table that maps roles to these permissions: a new role is one row. At every call
/// `MethodAccess` checks the roles of the signed-in person, or the `ServiceActor` when the service itself acts.
@ApplicationModule(
        allowedDependencies = {"design", "files", "jobs", "language", "municipality", "permission", "tenancy", "web"})
@NullMarked
package org.openplan.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
