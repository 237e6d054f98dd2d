package org.openplan.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Rows that are no record of their own: what other rows say already, such as a page written from an edition, or what
/// somebody is still typing. They may be written without a line on the audit trail.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotAudited {}
