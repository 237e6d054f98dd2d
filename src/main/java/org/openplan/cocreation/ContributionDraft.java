package org.openplan.cocreation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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
import org.openplan.plan.MeasureId;
import org.openplan.plan.PlanId;
import org.openplan.tenancy.NotAudited;

/// A contribution that its author has not handed in yet; visible only to the author.
@Entity
@NotAudited
class ContributionDraft {

    @EmbeddedId
    private ContributionId id;

    @TenantId
    @PartitionKey
    private String municipality;

    private String person;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "measure_id"))
    private MeasureId measure;

    @Embedded
    private Passage passage;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    @Column(length = Length.LONG32)
    private String basis;

    @Column(length = Length.LONG32)
    private String wording;

    @Column(length = Length.LONG32)
    private String remark;

    private Instant keptAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ContributionDraft() {}

    ContributionDraft(PlanId plan, ContributionTarget target, String person, ContributionText text, Instant now) {
        this.id = ContributionId.next();
        this.plan = plan;
        this.measure = target.measure();
        this.passage = target.passage();
        this.kind = target.kind();
        this.person = person;
        this.basis = text.basis();
        this.wording = text.wording();
        this.remark = text.remark();
        this.keptAt = now;
    }

    void goOn(ContributionText text, Instant now) {
        basis = text.basis();
        wording = text.wording();
        remark = text.remark();
        keptAt = now;
    }

    boolean isOf(String somebody) {
        return person.equals(somebody);
    }

    ContributionId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }

    ContributionTarget target() {
        return new ContributionTarget(measure, passage, kind);
    }

    ContributionText text() {
        return new ContributionText(basis, wording, remark);
    }

    UnfinishedContribution details() {
        return new UnfinishedContribution(id, plan, target(), text(), keptAt);
    }
}
