/// The audit trail: it hears every change of plan data and writes who, when, what, before and after, in the same
/// transaction.
@ApplicationModule(allowedDependencies = {"document", "municipality", "membership", "design"})
@NullMarked
package org.openplan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
