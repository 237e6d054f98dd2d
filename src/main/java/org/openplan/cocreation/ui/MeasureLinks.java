package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.language.Messages;
import org.openplan.plan.PlanSummary;
import org.openplan.tenancy.Tenancy;

/// Where the measure of a contribution is read: in the draft, or among the public pages once the plan is published.
record MeasureLinks(Messages words, List<PlanSummary> plans) {

    /// A link, or a sentence while the plan is adopted and not published, or gone.
    Component of(ContributionDetails contribution) {
        var place = contribution.place();
        var label = words.say("cocreation.MeasureLinks.measure", place.measureNumber(), place.measureTitle());
        var plan = plans.stream()
                .filter(known -> known.id().equals(contribution.plan()))
                .findFirst();
        if (plan.isEmpty()) return new Span(label);
        return switch (plan.get().status()) {
            case DRAFT -> new Anchor(new DraftAddress(plan.get().slug()).measure(place.measureNumber()), label);
            case ADOPTED -> new Span(words.say("cocreation.MeasureLinks.adopted", label));
            case PUBLISHED, CLOSED -> new Anchor("/" + Tenancy.current() + "/id/" + place.measureLastingId(), label);
        };
    }
}
