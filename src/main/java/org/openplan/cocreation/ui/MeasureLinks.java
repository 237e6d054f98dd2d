package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionKind;
import org.openplan.language.Messages;
import org.openplan.plan.OpenDrafts;
import org.openplan.plan.PlanSummary;
import org.openplan.tenancy.Tenancy;

/// Where the measure of a contribution is read: in the draft, or among the public pages once the plan is published.
record MeasureLinks(Messages words, OpenDrafts drafts, List<PlanSummary> plans) {

    /// A link, or a sentence while the plan is adopted and not published, or the measure or its plan is gone.
    Component of(ContributionDetails contribution) {
        if (contribution.kind() == ContributionKind.MEASURE && contribution.created() == null)
            return new Span(say("proposed"));
        var plan = plans.stream()
                .filter(known -> known.id().equals(contribution.plan()))
                .findFirst();
        if (plan.isEmpty()) return new Span(label(contribution));
        return switch (plan.get().status()) {
            case DRAFT -> inDraft(new DraftAddress(plan.get().slug()), contribution);
            case ADOPTED -> new Span(say("adopted", label(contribution)));
            case PUBLISHED, CLOSED ->
                new Anchor(
                        "/" + Tenancy.current() + "/id/" + contribution.place().measureLastingId(),
                        label(contribution));
        };
    }

    /// By the number that the measure has now.
    private Component inDraft(DraftAddress address, ContributionDetails contribution) {
        var found = drafts.find(contribution.measure());
        if (found.isEmpty()) return new Span(say("removed", label(contribution)));
        var measure = found.get().measure();
        return new Anchor(
                address.measure(measure.number()), say("measure", measure.number(), words.read(measure.title())));
    }

    /// As the measure was called when it was contributed to, or came into the plan.
    private String label(ContributionDetails contribution) {
        var place = contribution.place();
        var created = contribution.created();
        return created == null
                ? say("measure", place.measureNumber(), place.measureTitle())
                : say("measure", created.number(), words.read(created.title()));
    }

    private String say(String key, Object... values) {
        return words.say("cocreation.MeasureLinks." + key, values);
    }
}
