package org.openplan.cocreation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.plan.ChangedMeanwhile;
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
    private ContributionTarget target;

    @Embedded
    private ContributionText text;

    @Column(length = Length.LONG32)
    @Convert(converter = ProposedMeasureJson.class)
    private PlanDocument.@Nullable Measure proposal;

    private @Nullable String organisation;
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

    /// A whole measure has its id from the beginning, under which it comes into the plan if it is accepted.
    ContributionDraft(
            PlanId plan, ProposedMeasure proposed, @Nullable String organisation, String person, Instant now) {
        this(
                plan,
                new ContributionTarget(MeasureId.next(), Passage.MEASURE, ContributionKind.MEASURE),
                person,
                ContributionText.NONE,
                now);
        this.proposal = proposed.measure();
        this.organisation = organisation;
    }

    void goOn(PlanDocument.Measure changed, Instant now) {
        proposal = changed;
        keptAt = now;
    }

    /// Says for whom the measure is proposed; nothing if its author proposes it alone.
    void propose(@Nullable String organisation, Instant now) {
        this.organisation = organisation;
        keptAt = now;
    }

    /// Throws what has to be corrected before it is handed in.
    void check() {
        if (proposal == null) check(text.flaws(target.kind()));
        else {
            var flaws = new ProposedMeasure(proposal).flaws();
            if (!flaws.isEmpty()) throw new ProposalRefused(flaws);
        }
    }

    private static void check(List<ContributionText.Flaw> flaws) {
        if (!flaws.isEmpty()) throw new ContributionRefused(flaws);
    }

    void goOn(ContributionText text, Instant now) {
        this.text = text;
        keptAt = now;
    }

    /// Throws if it is not as it was read.
    void refuseChanged(UnfinishedContribution read) {
        if (details().version() != read.version()) throw new ChangedMeanwhile("contribution " + id.id());
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

    PlanDocument.@Nullable Measure proposal() {
        return proposal;
    }

    @Nullable
    String organisation() {
        return organisation;
    }

    UnfinishedContribution details() {
        return new UnfinishedContribution(
                id, plan, target, text, proposal, organisation, keptAt, version == null ? 0 : version);
    }
}
