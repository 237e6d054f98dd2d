/// How everything looks and speaks: words in every language, both Serbian scripts, layouts, badges, timelines, and the
/// writer that turns component trees into bytes.
@ApplicationModule(allowedDependencies = {"document", "language"})
@NullMarked
package org.openplan.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
