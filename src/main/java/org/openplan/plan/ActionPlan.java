package org.openplan.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.PlanDocument;
import org.openplan.tenancy.ServedMunicipality;
import org.openplan.tenancy.Subject;

/// A municipality's measures for a period, from first draft to published plan.
@Entity
class ActionPlan {

    @EmbeddedId
    private PlanId id;

    @TenantId
    @PartitionKey
    private String municipality;

    private String slug;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    /// The plan document without its measures.
    @Column(length = Length.LONG32)
    @Convert(converter = ActionPlanJson.class)
    private PlanDocument content;

    @Column(length = Length.LONG32)
    @Convert(converter = OpenIssuesJson.class)
    private OpenIssues remainder;

    @Filter(name = ServedMunicipality.FILTER)
    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Measure> measures = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ActionPlan() {}

    ActionPlan(PlanDocument document, OpenIssues remainder) {
        this.id = PlanId.next();
        this.slug = document.slug();
        this.content = document.withMeasures(List.of());
        this.remainder = remainder;
        document.measures().forEach(this::add);
    }

    /// A number that another measure already has is replaced by the next free one, because it is part of the
    /// address of the measure's public page.
    final Measure add(PlanDocument.Measure measure) {
        return add(MeasureId.next(), measure);
    }

    /// The same for a measure that had its id before it came into the plan.
    final Measure add(MeasureId id, PlanDocument.Measure measure) {
        var number = numbersBeside(null).orNext(measure.number());
        var added = new Measure(id, this, measures.size(), measure.withNumber(number));
        measures.add(added);
        return added;
    }

    void remove(Measure measure) {
        measures.remove(measure);
    }

    void arrange(List<Measure> order) {
        for (int i = 0; i < order.size(); i++) order.get(i).moveTo(i);
        measures.sort(Comparator.comparingInt(Measure::position));
    }

    /// The numbers of all measures except this one.
    MeasureNumbers numbersBeside(@Nullable Measure one) {
        return new MeasureNumbers(measures.stream()
                .filter(measure -> measure != one)
                .map(Measure::number)
                .toList());
    }

    void become(PlanStatus next) {
        if (!status.canBecome(next)) throw new PlanObstructed(List.of(Obstacle.ofStatus(status)));
        status = next;
    }

    void adopt(PlanDocument.Adoption act) {
        become(PlanStatus.ADOPTED);
        content = content.withAdoption(act);
    }

    /// Updates the plan's own texts; until the plan is adopted, its address follows its years.
    void revise(PlanRevision revision, String address) {
        content = revision.into(content).at(content.municipality(), address);
        slug = address;
    }

    /// Adds languages that somebody has translated into to the languages of the plan.
    void addLanguages(Set<String> languages) {
        var all = new LinkedHashSet<>(content.languages());
        if (all.addAll(languages)) content = content.withLanguages(List.copyOf(all));
    }

    /// Removes the import findings that a revision has resolved and returns an event for each.
    List<FindingAnswered> resolveFindings(Predicate<Finding> isResolved) {
        var answered = remainder.findings().stream().filter(isResolved).toList();
        if (!answered.isEmpty()) remainder = remainder.without(answered);
        return answered.stream()
                .map(finding -> new FindingAnswered(id, subject(), finding, null))
                .toList();
    }

    /// Removes all acceptances of findings of the measure and returns an event for each.
    List<FindingTakenUp> takeUp(UUID measure) {
        var settled = remainder.settlements().stream()
                .filter(settlement -> measure.equals(settlement.measureId()))
                .toList();
        settled.forEach(settlement -> remainder = remainder.without(settlement));
        return settled.stream()
                .map(settlement -> new FindingTakenUp(id, subject(), settlement, null))
                .toList();
    }

    void remain(OpenIssues changed) {
        remainder = changed;
    }

    PlanSummary summary() {
        return new PlanSummary(id, slug, content.title(), content.period(), status);
    }

    /// The whole plan as promised, with its reports, but without statuses derived from missing reports.
    PlanDocument whole() {
        return content.withMeasures(measures.stream().map(Measure::whole).toList());
    }

    /// The plan as the audit trail names it.
    Subject subject() {
        return Subject.of("plan", id.id(), slug);
    }

    /// The language the plan was first written in.
    String language() {
        return content.firstLanguage();
    }

    /// The ids of the plan's row and of all rows below it.
    Set<?> rows() {
        return Stream.concat(Stream.of(id), measures.stream().flatMap(measure -> measure.rows().stream()))
                .collect(Collectors.toSet());
    }

    PlanId id() {
        return id;
    }

    String slug() {
        return slug;
    }

    PlanStatus status() {
        return status;
    }

    PlanDocument content() {
        return content;
    }

    OpenIssues remainder() {
        return remainder;
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }
}
