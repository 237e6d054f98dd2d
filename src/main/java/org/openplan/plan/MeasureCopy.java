package org.openplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Completion;
import org.openplan.document.LastingId;
import org.openplan.document.PlanDocument.BudgetLine;
import org.openplan.document.PlanDocument.Indicator;
import org.openplan.document.PlanDocument.Measure;
import org.openplan.document.PlanDocument.Origin;
import org.openplan.document.PlanDocument.Period;
import org.openplan.document.PlanDocument.Responsible;
import org.openplan.document.PlanDocument.Step;

/// Makes a new measure of a measure of another plan: with new ids, without anything that was reported, measured, spent,
/// declared or assessed, and without what does not hold in the new plan, of which it keeps notes.
final class MeasureCopy {

    private final CopyDates dates;
    private final String language;
    private final boolean fromElsewhere;
    private final Predicate<String> isInstitution;
    private final List<CopyNote> notes = new ArrayList<>();

    /// Institutions, contacts and baselines of another municipality are not those of this one.
    MeasureCopy(Period period, String language, boolean fromElsewhere, Predicate<String> isInstitution) {
        this.dates = new CopyDates(period, notes);
        this.language = language;
        this.fromElsewhere = fromElsewhere;
        this.isInstitution = isInstitution;
    }

    Measure of(Measure original, Origin origin) {
        return original.with()
                .id(LastingId.next())
                .period(dates.of(original.period()))
                .responsible(responsible(original.responsible()))
                .steps(original.steps().stream().map(this::step).toList())
                .indicators(original.indicators().stream().map(this::indicator).toList())
                .budget(original.budget().stream().map(this::budget).toList())
                .origin(origin)
                .completion(Completion.NO_EVIDENCE)
                .derived(null)
                .declared(null)
                .assessments(List.of())
                .build();
    }

    List<CopyNote> notes() {
        return List.copyOf(notes);
    }

    private Responsible responsible(Responsible original) {
        var institution = original.institution();
        if (isUnknown(institution)) notes.add(CopyNote.of(CopyNote.Kind.INSTITUTION, institution));
        if (!fromElsewhere) return original;
        var kept = new Responsible(institution, null, null, null);
        if (!kept.equals(original)) notes.add(CopyNote.of(CopyNote.Kind.CONTACT, null));
        return kept;
    }

    private Step step(Step original) {
        var institution = original.institution();
        if (isUnknown(institution))
            notes.add(new CopyNote(
                    CopyNote.Kind.STEP_INSTITUTION, original.number(), Objects.requireNonNull(institution)));
        return dates.of(original)
                .with()
                .id(LastingId.next())
                .completion(Completion.NO_EVIDENCE)
                .reports(List.of())
                .build();
    }

    private boolean isUnknown(@Nullable String institution) {
        return institution != null && !institution.isBlank() && !isInstitution.test(institution.strip());
    }

    private Indicator indicator(Indicator original) {
        var name = original.name().inOrFirst(language);
        var baseline = original.baseline();
        if (fromElsewhere && baseline != null) notes.add(new CopyNote(CopyNote.Kind.BASELINE, name, baseline.value()));
        return original.with()
                .id(LastingId.next())
                .baseline(fromElsewhere ? null : baseline)
                .targets(original.targets().stream()
                        .filter(target -> dates.keeps(name, target))
                        .toList())
                .readings(List.of())
                .build();
    }

    private BudgetLine budget(BudgetLine original) {
        return new BudgetLine(
                dates.year(original.year()), original.amount(), original.currency(), original.source(), null);
    }
}
