/// The walk through the blocks of a file: where labels, columns, titles and the cover stand, and so under which label
/// each text belongs. The forms differ in layout; all their layouts are known here and nowhere else.
@NullMarked
package org.openplan.imports.form;

import org.jspecify.annotations.NullMarked;
