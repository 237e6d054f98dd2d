package org.openplan.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.plan.StepId;

/// An officer's report on a step in a round, and the coordinator's decision on it.
@Entity
class ProgressReport {

    @EmbeddedId
    private ReportId id;

    @TenantId
    @PartitionKey
    private String municipality;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "round_id"))
    private RoundId round;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "step_id"))
    private StepId step;

    @Column(length = Length.LONG32)
    @Convert(converter = ReportContentJson.class)
    private ReportContent answer;

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.SUBMITTED;

    private Instant submittedAt;
    private String submittedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;

    @Column(length = Length.LONG32)
    private @Nullable String reason;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ProgressReport() {}

    ProgressReport(RoundId round, StepId step, ReportContent answer, String by, Instant now) {
        this.id = ReportId.next();
        this.round = round;
        this.step = step;
        this.answer = answer;
        this.submittedBy = by;
        this.submittedAt = now;
    }

    /// Edits the report, before acceptance or after it was sent back.
    void revise(ReportContent changed, String by, Instant now) {
        become(ReportStatus.SUBMITTED);
        answer = changed;
        submittedBy = by;
        submittedAt = now;
        reason = null;
    }

    void accept(String by, Instant now) {
        become(ReportStatus.ACCEPTED);
        decidedBy = by;
        decidedAt = now;
    }

    void sendBack(String reason, String by, Instant now) {
        become(ReportStatus.RETURNED);
        this.reason = reason;
        decidedBy = by;
        decidedAt = now;
    }

    private void become(ReportStatus next) {
        if (!status.canBecome(next)) throw new ReportSettled(id);
        status = next;
    }

    boolean is(ReportStatus status) {
        return this.status == status;
    }

    ReportId id() {
        return id;
    }

    RoundId round() {
        return round;
    }

    StepId step() {
        return step;
    }

    ReportContent answer() {
        return answer;
    }

    ReportDetails details() {
        return new ReportDetails(
                id,
                round,
                step,
                answer,
                status,
                submittedBy,
                submittedAt,
                decidedBy,
                reason,
                version == null ? 0 : version);
    }
}
