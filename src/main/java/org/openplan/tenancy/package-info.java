/// Whom we serve now and who acts: the fences between municipalities, work that nobody clicked, the service's clock,
/// and what every change says of itself so that the trail can write it down.
@ApplicationModule(allowedDependencies = {"permission"})
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
