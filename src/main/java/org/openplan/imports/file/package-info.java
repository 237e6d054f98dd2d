/// Bytes into blocks: what a file is, whether it is safe to open, and its rows and paragraphs in reading order. Word
/// files and plain text come out alike; nothing here knows what a plan is.
@NullMarked
package org.openplan.imports.file;

import org.jspecify.annotations.NullMarked;
