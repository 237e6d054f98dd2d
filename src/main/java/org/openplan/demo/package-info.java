/// The demonstration: a folder `demo/` of a tenant holds a plan and what happened to it, day by day; where a
/// municipality has no plan yet, all of it is done once through the ordinary services, each thing on its own date, so
/// that its trail, rounds, reports and editions are as real as any. The dates lead up to the first start: all of them
/// move by the same number of quarters. Nothing depends on this room.
@ApplicationModule(
        allowedDependencies = {
            "document",
            "files",
            "institution",
            "jobs",
            "language",
            "membership",
            "municipality",
            "permission",
            "plan",
            "progress",
            "publication",
            "tenancy"
        })
@NullMarked
package org.openplan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
