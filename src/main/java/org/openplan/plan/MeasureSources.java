package org.openplan.plan;

import java.util.List;
import java.util.Optional;
import org.openplan.document.PlanDocument;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.EditsPlan;
import org.openplan.publication.Editions;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Service;

/// The plans from which measures can be copied: all plans of the current municipality as they are now, and of other
/// municipalities what they have published, never a draft.
///
/// Not transactional: a session of the database serves one municipality only.
@Service
public class MeasureSources {

    /// Without any permission, so that it reads what is open to all.
    private static final ServiceActor READER = ServiceActor.named("measure-copy");

    private final PlanOverview plans;
    private final Editions editions;
    private final Municipalities municipalities;

    MeasureSources(PlanOverview plans, Editions editions, Municipalities municipalities) {
        this.plans = plans;
        this.editions = editions;
        this.municipalities = municipalities;
    }

    /// The plans of a municipality from which measures can be copied into this plan.
    @EditsPlan
    public List<SourcePlan> of(String municipality, PlanId into) {
        if (municipality.equals(Tenancy.current()))
            return plans.plans().stream()
                    .filter(plan -> !plan.id().equals(into))
                    .map(plan ->
                            new SourcePlan(new MeasureSource(municipality, plan.slug()), plan.title(), plan.period()))
                    .toList();
        return municipalities.find(municipality).stream()
                .flatMap(found -> READER.in(found.slug(), this::published).stream())
                .toList();
    }

    /// The plan with the measures to choose from; empty if there is none that may be read here.
    @EditsPlan
    public Optional<PlanDocument> document(MeasureSource source) {
        if (source.municipality().equals(Tenancy.current()))
            return plans.named(source.plan()).map(id -> plans.details(id).document());
        return municipalities
                .find(source.municipality())
                .flatMap(found -> READER.in(found.slug(), () -> editions.newest(source.plan())));
    }

    private List<SourcePlan> published() {
        return editions.plans().stream()
                .flatMap(slug -> editions.newest(slug).stream())
                .map(plan ->
                        new SourcePlan(new MeasureSource(Tenancy.current(), plan.slug()), plan.title(), plan.period()))
                .toList();
    }
}
