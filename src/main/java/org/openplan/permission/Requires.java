package org.openplan.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares the permission that an annotation such as `@ReadsDrafts` requires for a method or screen. It is checked at
/// every call, so that withdrawing a role takes effect at once.
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    Permission value();
}
