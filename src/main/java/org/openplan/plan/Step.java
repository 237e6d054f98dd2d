package org.openplan.plan;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.PlanDocument;
import org.openplan.document.Quarter;
import org.openplan.institution.InstitutionId;
import org.openplan.tenancy.Subject;

/// What is done for a measure in a period of quarters; OGP calls it a milestone.
@Entity
class Step {

    @EmbeddedId
    private StepId id;

    @TenantId
    @PartitionKey
    private String municipality;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Measure measure;

    private int position;

    /// The responsible institution: the step's own or the measure's.
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "institution_id"))
    private @Nullable InstitutionId institution;

    /// In the form `YYYY-Qn`, which sorts chronologically.
    private @Nullable String dueQuarter;

    @Column(length = Length.LONG32)
    @Convert(converter = StepJson.class)
    private PlanDocument.Step content;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(StepId id, Measure measure, int position, PlanDocument.Step content) {
        this.id = id;
        this.measure = measure;
        this.position = position;
        this.content = content;
        this.dueQuarter = dueQuarterOf(content);
    }

    /// A new wording never changes reports; a step may be withdrawn and resumed.
    void revise(int position, PlanDocument.Step promised) {
        this.position = position;
        this.content = promised.with()
                .id(content.id())
                .reports(content.reports())
                .completion(completionOf(promised))
                .build();
        this.dueQuarter = dueQuarterOf(promised);
    }

    /// Replaces an earlier report on the same quarter, which is returned.
    Optional<PlanDocument.Report> record(PlanDocument.Report report) {
        var earlier = content.reports().stream()
                .filter(known -> known.quarter().equals(report.quarter()))
                .findFirst();
        var reports = Stream.concat(
                        content.reports().stream()
                                .filter(known -> !known.quarter().equals(report.quarter())),
                        Stream.of(report))
                .sorted(Comparator.comparing(PlanDocument.Report::quarter))
                .toList();
        content = content.withReports(reports).withCompletion(reports.getLast().completion());
        return earlier;
    }

    void answeredBy(@Nullable InstitutionId owner) {
        institution = owner;
    }

    /// The step as the audit trail names it.
    Subject subject() {
        return measure.subject().part("step", id.id(), content.number());
    }

    private Completion completionOf(PlanDocument.Step promised) {
        if (promised.completion() == Completion.WITHDRAWN) return Completion.WITHDRAWN;
        var reports = content.reports();
        return reports.isEmpty() ? Completion.NO_EVIDENCE : reports.getLast().completion();
    }

    private static @Nullable String dueQuarterOf(PlanDocument.Step content) {
        var due = content.endQuarter();
        return due == null ? null : due.toString();
    }

    StepId id() {
        return id;
    }

    Measure measure() {
        return measure;
    }

    int position() {
        return position;
    }

    Optional<Quarter> due() {
        return Optional.ofNullable(dueQuarter).map(Quarter::parse);
    }

    @Nullable
    InstitutionId institution() {
        return institution;
    }

    PlanDocument.Step content() {
        return content;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
