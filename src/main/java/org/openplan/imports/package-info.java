/// Converts Word and text files to plan documents: what was recognised, what is uncertain, and what could not be
/// placed.
///
/// `file` converts bytes to blocks; `form` reads them and finds the label of each text with `labels` and `dates`;
/// `draft` collects the measures. The reader in this package calls them and returns the recognition.
@ApplicationModule(allowedDependencies = {"document", "files", "language"})
@NullMarked
package org.openplan.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
