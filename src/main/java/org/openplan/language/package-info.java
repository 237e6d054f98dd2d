/// Languages: the messages of the product with plurals, dates and numbers, the two scripts of Serbian, and the
/// normalisation of words so that they are found and compared regardless of spelling.
@ApplicationModule(allowedDependencies = {"document"})
@NullMarked
package org.openplan.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
