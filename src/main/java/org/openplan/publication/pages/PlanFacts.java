package org.openplan.publication.pages;

import org.openplan.document.PlanHistory;
import org.openplan.language.Messages;

/// The key figures of a plan: steps complete and late, the next deadline, money, and its adoption.
record PlanFacts(Messages messages, PlanHistory history) {

    Facts facts() {
        var facts = brief();
        money(facts);
        var adoption = history.document().adoption();
        if (adoption != null) facts.fact(say("adopted"), Facts.small(messages.date(adoption.date())), adoption.act());
        return facts;
    }

    /// Without money and adoption.
    Facts brief() {
        var progress = history.progress();
        var facts = new Facts()
                .fact(say("complete"), say("ofSteps", progress.complete(), progress.stepCount()), sincePrevious())
                .fact(say("late"), messages.number(progress.late()), silent());
        progress.nextDeadline()
                .ifPresent(quarter ->
                        facts.fact(say("next"), messages.quarter(quarter), say("stepsDue", progress.dueIn(quarter))));
        return facts;
    }

    /// Only where all amounts are in one currency.
    private void money(Facts facts) {
        var money = PlanMoney.byCurrency(history.document());
        if (money.size() == 1)
            money.forEach((currency, sum) -> facts.fact(
                    sum.spendingKnown() ? say("spent") : say("budget"),
                    Facts.small(messages.money(sum.spendingKnown() ? sum.spent() : sum.planned(), currency)),
                    sum.spendingKnown() ? say("ofPlanned", messages.money(sum.planned(), currency)) : null));
    }

    private String sincePrevious() {
        return history.previous()
                .map(before -> history.progress().complete() - before.progress().complete())
                .map(more -> say("since", more, history.current().number() - 1))
                .orElse("");
    }

    private String silent() {
        int silent = history.progress().silent();
        return silent == 0 ? "" : say("silent", silent);
    }

    private String say(String key, Object... values) {
        return messages.say("publication.PlanFacts." + key, values);
    }
}
