package org.openplan.plan.ui.steps;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplan.design.StatusMessage;
import org.openplan.institution.Institutions;
import org.openplan.language.Messages;
import org.openplan.plan.PlanNotFound;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanSummary;
import org.openplan.plan.StepChange;
import org.openplan.plan.StepChanges;
import org.openplan.plan.StepId;
import org.openplan.plan.Steps;
import org.openplan.plan.StepsRefused;
import org.springframework.dao.OptimisticLockingFailureException;

/// Choose steps, say what to change, look at the list of changes, and confirm.
class StepsPanel extends Div {

    private final Messages words;
    private final PlanSummary plan;
    private final Steps steps;
    private final StepChanges changes;
    private final Div messages = new Div();
    private final Div review = new Div();
    private final StepFilters filters;
    private final StepChoice table;

    StepsPanel(Messages words, PlanSummary plan, Steps steps, StepChanges changes, Institutions institutions) {
        this.words = words;
        this.plan = plan;
        this.steps = steps;
        this.changes = changes;
        boolean inForce = plan.status().isInForce();
        var names = institutions.names().values().stream()
                .sorted(Collator.getInstance(words.locale()))
                .toList();
        table = new StepChoice(words, inForce);
        filters = new StepFilters(words, this::filter);
        add(messages, filters, table, new StepChangeForm(words, plan.period(), names, inForce, this::check), review);
        load();
    }

    private void filter() {
        table.filter(filters::shows);
    }

    private Map<StepId, StepRow> load() {
        var rows = steps.of(plan.id()).stream()
                .map(step -> StepRow.of(step, words))
                .toList();
        filters.offer(rows);
        table.show(rows);
        filter();
        return rows.stream().collect(Collectors.toMap(row -> row.seen().id(), Function.identity()));
    }

    private void check(StepChange change) {
        messages.removeAll();
        review.removeAll();
        var chosen = table.chosen();
        if (chosen.isEmpty()) {
            tell(StatusMessage.wrong(say("noneChosen")));
            return;
        }
        var panel = new ChangeReview(words, change, chosen, rows -> carryOut(change, rows), review::removeAll);
        review.add(panel);
        panel.focus();
    }

    private void carryOut(StepChange change, List<StepRow> rows) {
        messages.removeAll();
        review.removeAll();
        try {
            int changed = changes.change(
                    plan.id(), change, rows.stream().map(StepRow::seen).toList());
            table.leave(rows);
            load();
            tell(StatusMessage.good(say("changed", changed)));
        } catch (StepsRefused refused) {
            table.leave(rows.stream()
                    .filter(row -> refused.reasons().containsKey(row.seen().id()))
                    .toList());
            tell(refusal(refused, rows, load()));
        } catch (OptimisticLockingFailureException raced) {
            load();
            tell(StatusMessage.wrong(say("raced")));
        } catch (PlanNotFound gone) {
            tell(StatusMessage.wrong(say("planGone")));
        } catch (PlanObstructed obstructed) {
            var obstacle = obstructed.obstacles().getFirst();
            tell(StatusMessage.wrong(words.say(
                    "plan.Obstacle." + obstacle.reason(), obstacle.details().toArray())));
        }
    }

    /// What stands in the way of each step, with what a step that somebody has changed has now.
    private StatusMessage refusal(StepsRefused refused, List<StepRow> rows, Map<StepId, StepRow> now) {
        var message = StatusMessage.wrong(say("refused", refused.reasons().size()));
        var list = new UnorderedList();
        for (var row : rows) {
            var reason = refused.reasons().get(row.seen().id());
            if (reason != null) list.add(new ListItem(because(row, reason, now)));
        }
        message.add(list);
        return message;
    }

    private String because(StepRow row, StepsRefused.Reason reason, Map<StepId, StepRow> now) {
        var said = words.say("plan.ChangeReview.because", row.name(words), words.say("plan.StepsRefused." + reason));
        var changed = now.get(row.seen().id());
        if (reason != StepsRefused.Reason.CHANGED_MEANWHILE || changed == null) return said;
        return said + " " + say("now", StepRow.period(changed.step(), words), changed.inCharge(words));
    }

    private void tell(StatusMessage message) {
        messages.removeAll();
        messages.add(message);
        message.focus();
    }

    private String say(String key, Object... values) {
        return words.say("plan.StepsPanel." + key, values);
    }
}
