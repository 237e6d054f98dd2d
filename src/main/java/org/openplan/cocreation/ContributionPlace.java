package org.openplan.cocreation;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.language.Excerpt;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.PlanSummary;
import org.openplan.plan.StepId;

/// Where a contribution belongs as it was called on the day of handing in, since plan and measure may be renamed or
/// removed later: the plan's address, its first language, the measure's number, title and lasting id, and the number of
/// the step, if it is about one.
@Embeddable
public record ContributionPlace(
        String planSlug,
        String language,
        UUID measureLastingId,
        String measureNumber,
        String measureTitle,
        @Nullable String stepNumber) {

    private static final int LONGEST_TITLE = 200;

    static ContributionPlace of(PlanSummary plan, String language, MeasureDetails measure, Passage passage) {
        var content = measure.measure();
        return new ContributionPlace(
                plan.slug(),
                language,
                content.id(),
                content.number(),
                Excerpt.of(content.title().inOrFirst(language), LONGEST_TITLE),
                passage.step().flatMap(step -> number(measure, step)).orElse(null));
    }

    /// A measure that is proposed has no number yet.
    static ContributionPlace ofProposal(PlanSummary plan, String language, PlanDocument.Measure proposed) {
        var title = Excerpt.of(proposed.title().inOrFirst(language), LONGEST_TITLE);
        return new ContributionPlace(plan.slug(), language, proposed.id(), "", title, null);
    }

    private static Optional<String> number(MeasureDetails measure, StepId step) {
        int at = measure.steps().indexOf(step);
        return at < 0
                ? Optional.empty()
                : Optional.of(Excerpt.of(measure.measure().steps().get(at).number(), LONGEST_TITLE));
    }
}
