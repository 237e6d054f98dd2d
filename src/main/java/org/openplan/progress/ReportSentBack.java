package org.openplan.progress;

import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Change;

/// A progress report was sent back to the officer with a reason.
public record ReportSentBack(String subject, @Nullable ReportDetails before, ReportDetails after) implements Change {}
