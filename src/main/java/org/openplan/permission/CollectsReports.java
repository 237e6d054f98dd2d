package org.openplan.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// For whoever opens and closes reporting rounds and decides on the reports.
@Requires(Permission.COLLECTS_REPORTS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CollectsReports {}
