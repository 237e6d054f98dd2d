package org.openplan.progress;

import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// A progress report became part of the plan.
public record ReportAccepted(String subject, @Nullable ReportDetails before, ReportDetails after) implements Change {}
