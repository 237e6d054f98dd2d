/// The plan document: the whole plan as one immutable value, its JSON, its hash, and the difference of two of them. No
/// Spring, no database.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openplan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
