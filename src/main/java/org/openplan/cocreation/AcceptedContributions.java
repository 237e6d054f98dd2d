package org.openplan.cocreation;

import static org.openplan.cocreation.ContributionState.ACCEPTED;
import static org.openplan.cocreation.ContributionState.DECLINED;
import static org.openplan.cocreation.ContributionState.PARTLY;

import java.util.List;
import org.openplan.document.OriginKind;
import org.openplan.document.PlanDocument;
import org.openplan.plan.AcceptedMeasures;
import org.openplan.plan.AcceptedWordings;
import org.openplan.plan.ChangedMeanwhile;
import org.openplan.plan.MeasureNotFound;
import org.openplan.plan.NewWording;
import org.openplan.plan.PlanNotFound;
import org.openplan.plan.PlanObstructed;
import org.springframework.stereotype.Component;

/// Takes what an answer accepts into the draft, in the transaction of the answer.
@Component
class AcceptedContributions {

    private final AcceptedWordings wordings;
    private final AcceptedMeasures measures;

    AcceptedContributions(AcceptedWordings wordings, AcceptedMeasures measures) {
        this.wordings = wordings;
        this.measures = measures;
    }

    TakenOver take(Contribution contribution, ContributionAnswer answer) {
        var known = contribution.details();
        if (answer.state() == DECLINED) return TakenOver.NOTHING;
        return switch (known.kind()) {
            case COMMENT -> TakenOver.NOTHING;
            case WORDING -> takeWording(contribution, known, answer);
            case MEASURE -> takeMeasure(contribution, known, answer);
        };
    }

    private TakenOver takeWording(Contribution contribution, ContributionDetails known, ContributionAnswer answer) {
        boolean whole = answer.state() == ACCEPTED;
        var text = whole ? known.wording() : answer.wording().strip();
        var place = known.passage().in(known.place().language());
        var wording = new NewWording(place, whole ? known.basis() : answer.seen(), text);
        try {
            wordings.take(known.measure(), wording, contribution::source);
        } catch (ChangedMeanwhile | MeasureNotFound changed) {
            throw new PassageChanged(known.id());
        } catch (PlanObstructed adopted) {
            throw new DraftIsClosed(known.place().planSlug());
        }
        return TakenOver.of(text);
    }

    private TakenOver takeMeasure(Contribution contribution, ContributionDetails known, ContributionAnswer answer) {
        var content = content(known, answer);
        try {
            return TakenOver.of(measures.add(known.plan(), known.measure(), content, contribution::source));
        } catch (PlanObstructed obstructed) {
            throw refusal(known, obstructed);
        } catch (PlanNotFound discarded) {
            throw new DraftIsClosed(known.place().planSlug());
        }
    }

    /// The measure keeps its id whatever was changed, and says which contribution it comes from.
    private static PlanDocument.Measure content(ContributionDetails known, ContributionAnswer answer) {
        var proposal = known.proposal();
        var edited = answer.measure();
        if (proposal == null) throw new IllegalArgumentException("No measure: " + known.id());
        if (answer.state() == PARTLY && proposal.equals(edited))
            throw new AnswerRefused(List.of(ContributionAnswer.Flaw.MEASURE_UNCHANGED));
        var content = answer.state() == PARTLY && edited != null ? edited : proposal;
        return content.with()
                .id(proposal.id())
                .origin(new PlanDocument.Origin(OriginKind.CONTRIBUTION, reference(known)))
                .build();
    }

    /// The plan names organisations, never a person.
    private static String reference(ContributionDetails known) {
        var number = String.valueOf(known.number());
        return known.organisation() == null ? number : number + ", " + known.organisation();
    }

    private static RuntimeException refusal(ContributionDetails known, PlanObstructed obstructed) {
        return switch (obstructed.obstacles().getFirst().reason()) {
            case TOO_MANY_MEASURES -> new AnswerRefused(List.of(ContributionAnswer.Flaw.PLAN_IS_FULL));
            case MEASURE_TOO_LONG -> new AnswerRefused(List.of(ContributionAnswer.Flaw.MEASURE_TOO_LONG));
            default -> new DraftIsClosed(known.place().planSlug());
        };
    }
}
