package org.openplan.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.institution.InstitutionId;
import org.openplan.tenancy.ServedMunicipality;
import org.openplan.tenancy.Subject;

/// One promise of a plan; OGP calls it a commitment.
@Entity
class Measure {

    @EmbeddedId
    private MeasureId id;

    @TenantId
    @PartitionKey
    private String municipality;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private ActionPlan plan;

    private String number;
    private int position;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "institution_id"))
    private @Nullable InstitutionId institution;

    /// The measure's part of the plan document without its steps.
    @Column(length = Length.LONG32)
    @Convert(converter = MeasureJson.class)
    private PlanDocument.Measure content;

    @Filter(name = ServedMunicipality.FILTER)
    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Step> steps = new ArrayList<>();

    private @Nullable Instant revisedAt;
    private @Nullable String revisedBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    Measure(MeasureId id, ActionPlan plan, int position, PlanDocument.Measure content) {
        this.id = id;
        this.plan = plan;
        this.position = position;
        this.number = content.number();
        this.content = content.withSteps(List.of());
        for (var step : content.steps()) steps.add(new Step(StepId.next(), this, steps.size(), step));
    }

    /// Sets the time of change as well, so that a change to a step alone also gives the measure a new version.
    void revise(MeasureRevision revision, String by, Instant at) {
        number = revision.measure().number();
        content = revision.measure()
                .with()
                .id(content.id())
                .steps(List.of())
                .declared(content.declared())
                .build();
        steps.removeIf(step -> !revision.steps().contains(step.id()));
        for (int i = 0; i < revision.steps().size(); i++)
            place(revision.steps().get(i), i, revision.measure().steps().get(i));
        steps.sort((one, other) -> Integer.compare(one.position(), other.position()));
        revisedBy = by;
        revisedAt = at;
    }

    private void place(StepId step, int at, PlanDocument.Step promised) {
        steps.stream()
                .filter(known -> known.id().equals(step))
                .findFirst()
                .ifPresentOrElse(
                        known -> known.revise(at, promised), () -> steps.add(new Step(step, this, at, promised)));
    }

    void change(PlanDocument.Measure changed, String by, Instant at) {
        content = changed.withSteps(List.of());
        revisedBy = by;
        revisedAt = at;
    }

    MeasureFigures figures() {
        return new MeasureFigures(content.indicators(), content.budget());
    }

    void count(MeasureFigures figures, String by, Instant at) {
        change(content.withIndicators(figures.indicators()).withBudget(figures.budget()), by, at);
    }

    void moveTo(int place) {
        position = place;
    }

    void answeredBy(@Nullable InstitutionId owner) {
        institution = owner;
    }

    void declare(PlanDocument.@Nullable Declaration word) {
        content = content.withDeclared(word);
    }

    /// The measure as promised, with its reports, but without statuses derived from missing reports.
    PlanDocument.Measure whole() {
        return content.withSteps(steps.stream().map(Step::content).toList());
    }

    /// The measure as the audit trail names it.
    Subject subject() {
        return plan.subject().with("measure", id.id(), number);
    }

    MeasureDetails details() {
        return new MeasureDetails(
                id,
                plan.id(),
                subject(),
                version == null ? 0 : version,
                whole(),
                steps.stream().map(Step::id).toList(),
                institution,
                revisedBy,
                revisedAt);
    }

    /// The ids of the measure's row and of its steps.
    Set<?> rows() {
        return Stream.concat(Stream.of(id), steps.stream().map(Step::id)).collect(Collectors.toSet());
    }

    MeasureId id() {
        return id;
    }

    ActionPlan plan() {
        return plan;
    }

    int position() {
        return position;
    }

    String number() {
        return number;
    }

    @Nullable
    InstitutionId institution() {
        return institution;
    }

    PlanDocument.Measure content() {
        return content;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
