/// Mail to people: every mail is queued in the transaction that causes it, sent by a job for one municipality, and
/// tried again with growing pauses while the mail server is away. This module hears the events of others and tells them
/// what became of a mail; nobody calls it.
@ApplicationModule(
        allowedDependencies = {
            "cocreation",
            "design",
            "jobs",
            "language",
            "membership",
            "municipality",
            "permission",
            "tenancy"
        })
@NullMarked
package org.openplan.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
