/// People: their identity comes from Keycloak, their permissions from our own register; also signing in and out. Every
/// public method of a service and every screen states who may use it by an annotation named after what it allows, such
/// as `@EditsPlan`. At every call `MethodAccess` checks the roles of the signed-in person, or the `ServiceActor` when
/// the service itself acts; `permission.Role` says what a role allows.
@ApplicationModule(
        allowedDependencies = {
            "design",
            "document",
            "files",
            "jobs",
            "language",
            "municipality",
            "permission",
            "tenancy",
            "web"
        })
@NullMarked
package org.openplan.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
