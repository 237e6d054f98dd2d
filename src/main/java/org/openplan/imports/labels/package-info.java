/// The labels of the form: which field a text asks for, in every language there is a file for, forgiving slips; and the
/// headings that open a measure.
@NullMarked
package org.openplan.imports.labels;

import org.jspecify.annotations.NullMarked;
