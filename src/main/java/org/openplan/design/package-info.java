/// The appearance of all screens and pages: page frame, layouts, badges, timelines and charts, and the writer that
/// turns component trees into bytes.
@ApplicationModule(allowedDependencies = {"document", "language"})
@NullMarked
package org.openplan.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
