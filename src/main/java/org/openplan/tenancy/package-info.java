/// The current municipality and the actor: isolation between municipalities, work of the service itself, the service's
/// clock, and the description each change provides for the audit trail.
@ApplicationModule(allowedDependencies = {"document", "permission"})
@FilterDef(
        name = ServedMunicipality.FILTER,
        autoEnabled = true,
        defaultCondition = "municipality = :served",
        parameters = @ParamDef(name = "served", type = String.class, resolver = ServedMunicipality.class))
@NullMarked
package org.openplan.tenancy;

import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
