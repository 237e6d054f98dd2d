/// Work that must not be lost, and timed work: put down in the database with what caused it, done afterwards by one of
/// the nodes, for one municipality at a time. How to add a job stands in `src/docs/adr/0010-jobs.md`.
@ApplicationModule(allowedDependencies = {"municipality", "permission", "tenancy"})
@NullMarked
package org.openplan.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
