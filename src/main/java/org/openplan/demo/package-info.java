/// The demonstration: a folder `demo/` of a tenant holds a plan and what happened to it, day by day; where a
/// municipality has no plan yet, all of it is done once through the ordinary services, each thing on its own date, so
/// that its trail, rounds, reports and editions are as real as any. Nothing depends on this room.
@ApplicationModule(
        allowedDependencies = {"document", "municipality", "jobs", "membership", "plan", "progress", "publication"})
@NullMarked
package org.openplan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
