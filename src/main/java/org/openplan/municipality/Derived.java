package org.openplan.municipality;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Rows that say again what other rows say already, such as a page written from an edition; they may be written anew
/// without a line on the audit trail.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Derived {}
