/// The labels of the form: the field a text asks for, in every language with a label file, tolerating typing errors;
/// and the headings that start a measure.
@NullMarked
package org.openplan.imports.labels;

import org.jspecify.annotations.NullMarked;
