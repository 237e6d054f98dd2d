/// The rules a good plan follows, checked on a plan document; each violation is a finding that says what, where and how
/// to correct it.
@ApplicationModule(allowedDependencies = {"document", "language"})
@NullMarked
package org.openplan.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
