/// Languages: the sentences of the product with plurals, dates and numbers, the two scripts of Serbian, and folding
/// words so that they are found and compared however they are spelt.
@ApplicationModule(allowedDependencies = {"document"})
@NullMarked
package org.openplan.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
