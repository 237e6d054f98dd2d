/// The tenant: which municipalities we serve, which of them we serve now, the fences between them, and reading the
/// tenants folder.
@ApplicationModule(allowedDependencies = {"document", "design", "permission"})
@FilterDef(
        name = ServedMunicipality.FILTER,
        autoEnabled = true,
        defaultCondition = "municipality = :served",
        parameters = @ParamDef(name = "served", type = String.class, resolver = ServedMunicipality.class))
@NullMarked
package org.openplan.municipality;

import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
