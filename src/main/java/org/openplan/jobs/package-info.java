/// Work that must not be lost, and timed work: stored in the database together with its cause and then run by one of
/// the nodes, for one municipality at a time. `src/docs/adr/0010-jobs.md` describes how to add a job.
@ApplicationModule(allowedDependencies = {"municipality", "permission", "tenancy"})
@NullMarked
package org.openplan.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
