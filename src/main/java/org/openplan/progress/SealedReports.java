package org.openplan.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.plan.StepId;
import org.openplan.tenancy.SealedRows;
import org.springframework.stereotype.Component;

/// Reports as the check of the audit trail compares them: who says what about which step, and who decided on it.
@Component
class SealedReports implements SealedRows {

    private final ProgressReportRepository reports;

    SealedReports(ProgressReportRepository reports) {
        this.reports = reports;
    }

    private record SealedReport(
            ReportId id,
            RoundId round,
            StepId step,
            ReportContent answer,
            ReportStatus status,
            String submittedBy,
            @Nullable String decidedBy,
            @Nullable String reason) {

        static SealedReport of(ReportDetails now) {
            return new SealedReport(
                    now.id(),
                    now.round(),
                    now.step(),
                    now.answer(),
                    now.status(),
                    now.submittedBy(),
                    now.decidedBy(),
                    now.reason());
        }
    }

    @Override
    public List<String> kinds() {
        return List.of("report.submitted", "report.returned", "report.accepted");
    }

    @Override
    public List<String> names() {
        return List.of("id");
    }

    @Override
    public List<?> states() {
        return reports.all().stream()
                .map(report -> SealedReport.of(report.details()))
                .toList();
    }
}
