package org.openplan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something about a plan that wants mending: which rule, how serious, and where it stands.
///
/// `details` fill the message `finding.<rule>` of the bundles; `source` is the place in the file, such as `table 2, row
/// 11`.
public record Finding(
        String rule,
        Severity severity,
        @Nullable String measure,
        @Nullable String step,
        @Nullable String field,
        @Nullable String source,
        List<String> details) {}
