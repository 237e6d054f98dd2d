/// Rules for every request and response: security headers, client addresses and rate limits.
@ApplicationModule(allowedDependencies = {"design", "language"})
@NullMarked
package org.openplan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
