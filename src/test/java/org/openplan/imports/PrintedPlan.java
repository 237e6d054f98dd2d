package org.openplan.imports;

import java.util.List;

/// A plan to be laid out in one of the forms: what a reader must find again.
record PrintedPlan(String language, List<SampleMeasure> measures) {

    record SampleMeasure(
            String number,
            String title,
            String institution,
            String email,
            String phone,
            String problem,
            String goal,
            String summary,
            String relevance,
            String partner,
            SampleDate start,
            SampleDate end,
            List<SampleStep> steps) {}

    record SampleStep(String number, String text, String output, SampleDate start, SampleDate end) {}

    /// A date as printed, and the quarter it falls in.
    record SampleDate(String printed, String quarter) {}
}
