/// Printed dates into days: the words and numbers of a date, the forms they take in the languages of the plans, and
/// what of it was not understood. Knows no file and no form.
@NullMarked
package org.openplan.imports.dates;

import org.jspecify.annotations.NullMarked;
