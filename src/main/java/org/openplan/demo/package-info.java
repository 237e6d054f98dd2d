/// The demonstration: a tenant's folder `demo/` contains a plan and a script of what happened to it day by day. If a
/// municipality has no plan yet, the script is replayed once through the ordinary services, each action on its own
/// date, so that its audit trail, rounds, reports and editions are genuine. All dates are shifted by the same number of
/// quarters to lead up to the first start. The folder may also hold the draft of the next plan with what contributors
/// say about it. No other module depends on this one.
@ApplicationModule(
        allowedDependencies = {
            "cocreation",
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
