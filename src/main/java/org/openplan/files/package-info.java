/// Files that people bring. The service keeps them on disk and asks a worker, which is a process of its own with little
/// memory and a time limit; there they are opened, within bounds, by what each room brings as its `FileWork`. For the
/// public a file is built anew from listed parts, so that the copy does not tell who made it. What a file means is
/// told by whoever asked for it.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openplan.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
