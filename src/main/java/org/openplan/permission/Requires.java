package org.openplan.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says of an annotation, such as `@ReadsDrafts`, which permission a method or screen that carries it asks for. It is
/// looked up at every call, so that a withdrawn role has lost it at once.
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    Permission value();
}
