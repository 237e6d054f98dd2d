package org.openplan.progress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Quarter;
import org.openplan.plan.PlanId;
import org.openplan.tenancy.Subject;

/// One quarter's collection of progress reports on a plan; its owner is the user who opened it.
@Entity
class ReportingRound {

    @EmbeddedId
    private RoundId id;

    @TenantId
    @PartitionKey
    private String municipality;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    /// In the form `YYYY-Qn`, which sorts chronologically.
    private String quarter;

    private Instant openedAt;
    private LocalDate closesOn;
    private @Nullable Instant closedAt;
    private String owner;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ReportingRound() {}

    ReportingRound(PlanId plan, Quarter quarter, LocalDate closesOn, String owner, Instant now) {
        this.id = RoundId.next();
        this.plan = plan;
        this.quarter = quarter.toString();
        this.closesOn = closesOn;
        this.owner = owner;
        this.openedAt = now;
    }

    /// Reopens a round that was closed too early.
    RoundOpened reopen(Subject plan, LocalDate closesOn, String owner, Instant now) {
        var before = summary();
        this.closesOn = closesOn;
        this.owner = owner;
        openedAt = now;
        closedAt = null;
        return new RoundOpened(subject(plan), before, summary());
    }

    RoundClosed close(Subject plan, Instant now) {
        var before = summary();
        closedAt = now;
        return new RoundClosed(subject(plan), before, summary());
    }

    /// The round as the audit trail names it.
    Subject subject(Subject plan) {
        return plan.with("round", id.id(), quarter);
    }

    boolean isOpen() {
        return closedAt == null;
    }

    RoundId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }

    Quarter quarter() {
        return Quarter.parse(quarter);
    }

    RoundSummary summary() {
        return new RoundSummary(id, plan, quarter(), openedAt, closesOn, closedAt, owner);
    }
}
