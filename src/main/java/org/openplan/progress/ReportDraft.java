package org.openplan.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.plan.StepId;
import org.openplan.tenancy.NotAudited;

/// A report on a step that its author has not submitted yet; visible only to the author and not part of the plan.
@Entity
@NotAudited
class ReportDraft {

    @EmbeddedId
    private ReportDraftId id;

    @TenantId
    @PartitionKey
    private String municipality;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "round_id"))
    private RoundId round;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "step_id"))
    private StepId step;

    private String person;

    @Column(length = Length.LONG32)
    @Convert(converter = ReportContentJson.class)
    private ReportContent answer;

    private Instant keptAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ReportDraft() {}

    ReportDraft(RoundId round, StepId step, String person, ReportContent answer, Instant now) {
        this.id = ReportDraftId.next();
        this.round = round;
        this.step = step;
        this.person = person;
        this.answer = answer;
        this.keptAt = now;
    }

    void goOn(ReportContent further, Instant now) {
        answer = further;
        keptAt = now;
    }

    ReportContent answer() {
        return answer;
    }

    ReportDraftDetails details() {
        return new ReportDraftDetails(answer, keptAt);
    }
}
