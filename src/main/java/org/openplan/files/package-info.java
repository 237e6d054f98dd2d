/// Files that people bring, opened safely: archives within bounds that are checked before anything is unpacked, and XML
/// without document types or anything from elsewhere. For the public a file is built anew from listed parts, so that
/// the copy
/// does not tell who made it. What a file means is told by whoever asked for it.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openplan.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
