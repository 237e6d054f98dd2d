package org.openplan.cocreation;

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
import java.time.LocalDate;
import org.hibernate.Length;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.membership.Person;
import org.openplan.membership.Signature;
import org.openplan.plan.PlanId;
import org.openplan.tenancy.Subject;

/// What somebody handed in about a passage of a draft, and the coordinator's answer to it.
@Entity
class Contribution {

    @EmbeddedId
    private ContributionId id;

    @TenantId
    @PartitionKey
    private String municipality;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    private ContributionTarget target;

    @Embedded
    private ContributionPlace place;

    private int number;

    @Embedded
    private ContributionText text;

    private String person;
    private String authorName;
    private @Nullable String organisation;
    private Instant handedInAt;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ContributionState state = ContributionState.HANDED_IN;

    private @Nullable Instant settledAt;
    private @Nullable String answeredBy;

    @Column(length = Length.LONG32)
    private @Nullable String reason;

    @Column(length = Length.LONG32)
    private @Nullable String taken;

    @Column(length = Length.LONG32)
    @Convert(converter = ProposedMeasureJson.class)
    private PlanDocument.@Nullable Measure proposal;

    @Column(length = Length.LONG32)
    @Convert(converter = ProposedMeasureJson.class)
    private PlanDocument.@Nullable Measure created;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(
            ContributionDraft draft, ContributionPlace place, int number, Person author, Instant now, LocalDate due) {
        this.id = draft.id();
        this.plan = draft.plan();
        this.target = draft.target();
        this.text = draft.text().handedIn(target.kind());
        this.place = place;
        this.number = number;
        this.proposal = draft.proposal();
        this.person = author.subject();
        this.authorName = Signature.name();
        this.organisation = draft.organisation();
        this.handedInAt = now;
        this.dueOn = due;
    }

    void withdraw(Instant now) {
        become(ContributionState.WITHDRAWN);
        settledAt = now;
    }

    void answer(ContributionAnswer answer, TakenOver taken, String by, Instant now) {
        become(answer.state());
        this.reason = answer.reason().strip();
        this.taken = taken.wording();
        this.created = taken.measure();
        answeredBy = by;
        settledAt = now;
    }

    private void become(ContributionState next) {
        if (!state.canBecome(next)) throw new ContributionSettled(id);
        state = next;
    }

    boolean isOf(String somebody) {
        return person.equals(somebody);
    }

    boolean isOpen() {
        return state.isOpen();
    }

    boolean saysTheSameAs(ContributionDraft draft) {
        var mine = proposal;
        var other = draft.proposal();
        return mine != null && other != null
                ? new ProposedMeasure(mine).saysTheSameAs(new ProposedMeasure(other))
                : text.saysTheSameAs(draft.text().handedIn(target.kind()));
    }

    String person() {
        return person;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /// As the trail names it: part of the measure as it was called when this was handed in, or of the plan if it is a
    /// measure itself.
    Subject subject() {
        var whole = Subject.of("plan", plan.id(), place.planSlug());
        if (target.kind() == ContributionKind.MEASURE) return source(whole);
        return source(whole.with("measure", target.measure().id(), place.measureNumber()));
    }

    /// The same as part of the measure as it is called now.
    Subject source(Subject of) {
        return of.part("contribution", id.id(), String.valueOf(number));
    }

    ContributionDetails details() {
        return new ContributionDetails(
                id,
                number,
                plan,
                target.measure(),
                target.passage(),
                place,
                target.kind(),
                text.basis(),
                text.wording(),
                text.remark(),
                authorName,
                organisation,
                handedInAt,
                dueOn,
                state,
                settledAt,
                answeredBy,
                reason,
                taken,
                proposal,
                created,
                version());
    }
}
