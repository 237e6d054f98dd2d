/// The rules a good plan keeps, read over a plan document; each breach is a finding that says what, where and how to
/// mend it.
@ApplicationModule(allowedDependencies = {"document", "language"})
@NullMarked
package org.openplan.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
