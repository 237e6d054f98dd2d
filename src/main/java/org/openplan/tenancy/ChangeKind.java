package org.openplan.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The code by which the audit trail knows a kind of change for ever, such as `measure.revised`. The event may be
/// renamed, its code may not; the words for it stand under `<module>.Audit.<code>`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ChangeKind {
    String value();
}
