package org.openplan.cocreation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
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
    private ContributionTarget target;

    @Embedded
    private ContributionText text;

    private Instant keptAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ContributionDraft() {}

    ContributionDraft(PlanId plan, ContributionTarget target, String person, ContributionText text, Instant now) {
        this.id = ContributionId.next();
        this.plan = plan;
        this.target = target;
        this.person = person;
        this.text = text;
        this.keptAt = now;
    }

    void goOn(ContributionText text, Instant now) {
        this.text = text;
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
        return target;
    }

    ContributionText text() {
        return text;
    }

    UnfinishedContribution details() {
        return new UnfinishedContribution(id, plan, target, text, keptAt);
    }
}
