package org.openplan.plan;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.openplan.document.PlanDocument;
import org.openplan.membership.Signature;
import org.openplan.permission.EditsPlan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The languages under which the texts of a plan are stored.
@Service
@Transactional(readOnly = true)
public class PlanLanguages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ActionPlanRepository plans;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlanLanguages(ActionPlanRepository plans, Clock clock, ApplicationEventPublisher events) {
        this.plans = plans;
        this.clock = clock;
        this.events = events;
    }

    /// Moves all promised texts from one language to another, for example when a Serbian file was imported as English.
    /// Reports stay in the language officers wrote them in.
    @EditsPlan
    @Transactional
    public void relabel(PlanId id, String from, String to) {
        var plan = plans.findForUpdate(id).orElseThrow(() -> new PlanNotFound(id));
        var before = PlanRevision.of(plan.content());
        boolean taken = Stream.concat(
                        Stream.of(before), plan.measures().stream().map(PlanLanguages::promised))
                .anyMatch(part -> !textsIn(to, JSON.valueToTree(part)).isEmpty());
        if (taken) throw new PlanObstructed(List.of(Obstacle.of(Obstacle.Reason.LANGUAGE_TAKEN)));
        var languages = before.languages().stream()
                .map(language -> language.equals(from) ? to : language)
                .distinct()
                .toList();
        var moved = moved(before, PlanRevision.class, from, to);
        var after = new PlanRevision(moved.title(), languages, moved.period(), moved.sections());
        plan.revise(after, plan.slug());
        events.publishEvent(new PlanRevised(id, plan.subject(), before, after));
        plan.measures().forEach(measure -> relabel(measure, from, to));
    }

    private void relabel(Measure measure, String from, String to) {
        var before = measure.whole();
        var after = moved(promised(measure), PlanDocument.Measure.class, from, to);
        measure.revise(new MeasureRevision(after, measure.details().steps()), Signature.name(), clock.instant());
        events.publishEvent(new MeasureRevised(
                measure.plan().id(), measure.id(), measure.rows(), measure.subject(), before, measure.whole()));
    }

    private static PlanDocument.Measure promised(Measure measure) {
        var whole = measure.whole();
        return whole.withSteps(
                whole.steps().stream().map(step -> step.withReports(List.of())).toList());
    }

    private static <T> T moved(T part, Class<T> kind, String from, String to) {
        JsonNode tree = JSON.valueToTree(part);
        for (var text : textsIn(from, tree)) text.set(to, text.remove(from));
        return JSON.treeToValue(tree, kind);
    }

    /// A text is an object that maps languages to words. `id` is also a field name, but not in
    /// an object that contains only words.
    private static List<ObjectNode> textsIn(String language, JsonNode tree) {
        return tree.findParents(language).stream()
                .map(JsonNode::asObject)
                .filter(text -> text.valueStream().allMatch(JsonNode::isString))
                .toList();
    }
}
