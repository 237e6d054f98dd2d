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
import java.time.LocalDate;
import org.hibernate.Length;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.membership.Person;
import org.openplan.membership.Signature;
import org.openplan.plan.MeasureId;
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
    @AttributeOverride(name = "id", column = @Column(name = "measure_id"))
    private MeasureId measure;

    @Embedded
    private Passage passage;

    @Embedded
    private ContributionPlace place;

    private int number;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    @Column(length = Length.LONG32)
    private String basis;

    @Column(length = Length.LONG32)
    private String wording;

    @Column(length = Length.LONG32)
    private String remark;

    private String person;
    private String authorName;
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

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(
            ContributionDraft draft, ContributionPlace place, int number, Person author, Instant now, LocalDate due) {
        this.id = draft.id();
        this.plan = draft.plan();
        this.measure = draft.target().measure();
        this.passage = draft.target().passage();
        this.kind = draft.target().kind();
        this.place = place;
        this.number = number;
        this.basis = draft.text().basis();
        this.wording = kind == ContributionKind.WORDING ? draft.text().wording().strip() : "";
        this.remark = draft.text().remark().strip();
        this.person = author.subject();
        this.authorName = Signature.name();
        this.handedInAt = now;
        this.dueOn = due;
    }

    void withdraw(Instant now) {
        become(ContributionState.WITHDRAWN);
        settledAt = now;
    }

    /// `taken` is the wording that went into the plan, if any did.
    void answer(ContributionAnswer answer, @Nullable String taken, String by, Instant now) {
        become(answer.state());
        this.reason = answer.reason().strip();
        this.taken = taken;
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

    String person() {
        return person;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /// As the trail names it: part of the measure as it was called when this was handed in.
    Subject subject() {
        return source(
                Subject.of("plan", plan.id(), place.planSlug()).with("measure", measure.id(), place.measureNumber()));
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
                measure,
                passage,
                place,
                kind,
                basis,
                wording,
                remark,
                authorName,
                handedInAt,
                dueOn,
                state,
                settledAt,
                answeredBy,
                reason,
                taken,
                version());
    }
}
