/// What holds for every request and every answer, whoever answers: the headers that keep a reader safe, the address a
/// request comes from, and how much one caller may ask in a time.
@ApplicationModule(allowedDependencies = {"design", "language"})
@NullMarked
package org.openplan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
