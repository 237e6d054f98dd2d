package org.openplan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.openplan.document.OriginKind;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Origin;
import org.openplan.document.Text;
import org.openplan.institution.Institutions;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.EditsPlan;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// Copies measures of another plan into a draft.
@Service
public class MeasureCopies {

    /// More than any plan of a town or a country has; otherwise two plans copied into each other would double.
    static final int MOST_MEASURES = 300;

    private final MeasureSources sources;
    private final ActionPlanRepository plans;
    private final MeasureChanges changes;
    private final InstitutionAssigner owners;
    private final Institutions institutions;
    private final Municipalities municipalities;
    private final TransactionOperations transaction;

    MeasureCopies(
            MeasureSources sources,
            ActionPlanRepository plans,
            MeasureChanges changes,
            InstitutionAssigner owners,
            Institutions institutions,
            Municipalities municipalities,
            TransactionOperations transaction) {
        this.sources = sources;
        this.plans = plans;
        this.changes = changes;
        this.owners = owners;
        this.institutions = institutions;
        this.municipalities = municipalities;
        this.transaction = transaction;
    }

    /// Copies the measures with these ids, as the plan has them at this moment; ids that it does not have are left out.
    /// The source is read before the transaction, because it may belong to another municipality.
    @EditsPlan
    public List<CopiedMeasure> copy(PlanId into, MeasureSource from, Set<UUID> measures) {
        var source = sources.document(from).orElseThrow(() -> new SourceNotFound(from));
        return Objects.requireNonNull(transaction.execute(status -> {
            var plan = plans.findForUpdate(into).orElseThrow(() -> new PlanNotFound(into));
            if (plan.status() != PlanStatus.DRAFT) throw new PlanObstructed(List.of(Obstacle.ofStatus(plan.status())));
            var chosen = source.measures().stream()
                    .filter(measure -> measures.contains(measure.id()))
                    .toList();
            if (plan.measures().size() + chosen.size() > MOST_MEASURES)
                throw new PlanObstructed(
                        List.of(Obstacle.of(Obstacle.Reason.TOO_MANY_MEASURES, String.valueOf(MOST_MEASURES))));
            return chosen.stream()
                    .map(measure -> copy(plan, from, source, measure))
                    .toList();
        }));
    }

    private CopiedMeasure copy(
            ActionPlan plan, MeasureSource from, PlanDocument source, PlanDocument.Measure original) {
        boolean elsewhere = !from.municipality().equals(Tenancy.current());
        var period = plan.content().period();
        var copy = new MeasureCopy(
                period,
                plan.language(),
                elsewhere,
                name -> institutions.withName(name).isPresent());
        var notes = new ArrayList<CopyNote>();
        var content = copy.of(original, origin(plan.language(), from, source, original));
        var added = changes.copy(plan, content);
        owners.assignKnown(List.of(added));
        if (!added.number().equals(original.number()))
            notes.add(new CopyNote(CopyNote.Kind.NUMBER, added.number(), original.number()));
        speak(plan, original.title()).forEach(tag -> notes.add(CopyNote.of(CopyNote.Kind.LANGUAGE, tag)));
        notes.addAll(copy.notes());
        return new CopiedMeasure(added.id(), added.number(), original.title(), notes);
    }

    /// A measure in none of the plan's languages brings its own.
    private List<String> speak(ActionPlan plan, Text title) {
        var languages = title.byLanguage().keySet();
        if (languages.stream().anyMatch(plan.content().languages()::contains)) return List.of();
        changes.addLanguages(plan, languages);
        return List.copyOf(languages);
    }

    /// For example `Primer, Action plan 2022–2023, 3. Open budget`, in the plan's first language.
    private Origin origin(String language, MeasureSource from, PlanDocument source, PlanDocument.Measure original) {
        var town = municipalities
                .find(from.municipality())
                .map(found -> found.name(language))
                .orElse(from.municipality());
        var plan = source.title().inOrFirst(language);
        var measure = original.number() + ". " + original.title().inOrFirst(language);
        return new Origin(OriginKind.CARRIED_OVER, String.join(", ", town, plan, measure.strip()));
    }
}
