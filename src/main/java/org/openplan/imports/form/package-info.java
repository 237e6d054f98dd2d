/// Reads the blocks of a file: the positions of labels, columns, titles and the cover, and so the label of each text.
/// All layouts of the forms are handled here and nowhere else.
@NullMarked
package org.openplan.imports.form;

import org.jspecify.annotations.NullMarked;
