package org.openplan.membership;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may call this method or open this screen, in the municipality served; looked up every time, so a withdrawn
/// role bites at once.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyFor {
    Role[] value();
}
