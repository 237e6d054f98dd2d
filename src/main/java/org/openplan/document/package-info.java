/// The plan document: the whole plan as one immutable value, its JSON and hash, the difference between two of them, its
/// progress on a day, and the history of its editions. No Spring, no database.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openplan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
