package org.openplan.plan;

import java.util.List;
import org.openplan.permission.EditsPlan;
import org.openplan.permission.ReadsDrafts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The institutions that a copied measure names but the municipality does not have: they stay text until somebody says
/// that they are institutions here, or names others.
@Service
@Transactional(readOnly = true)
public class MeasureInstitutions {

    private final MeasureRepository measures;
    private final ActionPlanRepository plans;
    private final InstitutionAssigner owners;
    private final ApplicationEventPublisher events;

    MeasureInstitutions(
            MeasureRepository measures,
            ActionPlanRepository plans,
            InstitutionAssigner owners,
            ApplicationEventPublisher events) {
        this.measures = measures;
        this.plans = plans;
        this.owners = owners;
        this.events = events;
    }

    @ReadsDrafts
    public List<String> unknown(MeasureId id) {
        return List.copyOf(owners.unknownNames(measures.findById(id).orElseThrow(() -> new MeasureNotFound(id))));
    }

    /// Adds the institutions that the measure names to those of the municipality.
    @EditsPlan
    @Transactional
    public MeasureDetails add(MeasureId id) {
        plans.idOf(id).ifPresent(plans::findForUpdate); // always before its measure, as everywhere
        var measure = measures.findToRevise(id).orElseThrow(() -> new MeasureNotFound(id));
        var content = measure.whole();
        owners.assign(List.of(measure));
        measures.flush();
        events.publishEvent(
                new MeasureRevised(measure.plan().id(), id, measure.rows(), measure.subject(), content, content));
        return measure.details();
    }
}
