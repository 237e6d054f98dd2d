/// Word and text files into plan documents: what was recognised, what is uncertain, and what could not be placed.
///
/// The bytes become blocks in `file`; `form` walks them and finds the label each text stands under, which `labels` and
/// `dates` understand; `draft` gathers the measures. The reader here calls them and hands out the recognition.
@ApplicationModule(allowedDependencies = {"document", "files", "language"})
@NullMarked
package org.openplan.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
