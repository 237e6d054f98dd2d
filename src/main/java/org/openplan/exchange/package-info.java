/// Word and text files into plan documents: what was recognised, what is uncertain, and what could not be placed.
@ApplicationModule(allowedDependencies = {"document"})
@NullMarked
package org.openplan.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
