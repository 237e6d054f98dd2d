/// The audit trail: it hears every change of plan data and writes who, when, what, before and after, in the same
/// transaction.
@ApplicationModule(allowedDependencies = {"document", "municipality", "jobs", "membership", "design"})
@NullMarked
package org.openplan.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
