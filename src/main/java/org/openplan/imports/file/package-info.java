/// Converts bytes to blocks: the type of a file, whether it is safe to open, and its rows and paragraphs in reading
/// order. Word files and plain text give the same result; nothing here depends on the content of plans.
@NullMarked
package org.openplan.imports.file;

import org.jspecify.annotations.NullMarked;
