package org.openplan.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The permanent code of a kind of change in the audit trail, such as `measure.revised`. The event may be renamed, its
/// code may not; its display text has the key `<module>.Audit.<code>`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ChangeKind {
    String value();
}
