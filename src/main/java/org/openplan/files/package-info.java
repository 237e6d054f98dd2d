/// Files from outside. The service keeps them on disk and asks a worker, a separate process with little memory and a
/// time limit, which opens them within limits using the `FileWork` of each module. The public copy of a file is
/// rebuilt from listed parts, so that it does not reveal its author. The meaning of a file is left to the module
/// that asked for it.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openplan.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
