/// Converts printed dates to days: the tokens of a date, its forms in the languages of the plans, and what was not
/// understood. Independent of files and forms.
@NullMarked
package org.openplan.imports.dates;

import org.jspecify.annotations.NullMarked;
