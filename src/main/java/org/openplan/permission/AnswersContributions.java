package org.openplan.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Requires the permission to answer what others contribute to a draft.
@Requires(Permission.ANSWERS_CONTRIBUTIONS)
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AnswersContributions {}
