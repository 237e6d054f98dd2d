/// The plan document in the formats that others read: tables, the feed, and progress for programs. An export is made
/// from the editions of a plan alone; where its bytes are stored, and the addresses it names, are the caller's
/// business.
@ApplicationModule(allowedDependencies = {"document", "language"})
@NullMarked
package org.openplan.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
