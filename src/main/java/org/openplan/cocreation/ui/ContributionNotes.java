package org.openplan.cocreation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.openplan.cocreation.ContributionDetails;
import org.openplan.cocreation.ContributionQueue;
import org.openplan.cocreation.QueueFilter;
import org.openplan.cocreation.QueueScope;
import org.openplan.language.Messages;
import org.openplan.membership.Members;
import org.openplan.permission.Permission;
import org.openplan.plan.MeasureId;
import org.openplan.plan.PlanId;
import org.openplan.plan.ui.PlanNotes;

/// What contributions there are to a plan and its measures, for those who answer them.
@SpringComponent
class ContributionNotes implements PlanNotes {

    private final Members members;
    private final ContributionQueue queue;

    ContributionNotes(Members members, ContributionQueue queue) {
        this.members = members;
        this.queue = queue;
    }

    @Override
    public Optional<String> beforeDiscarding(PlanId plan, Messages words) {
        return isForMe() ? open("discarding", queue.openOf(plan), words) : Optional.empty();
    }

    @Override
    public Optional<String> beforeRemoving(MeasureId measure, Messages words) {
        return isForMe() ? open("removing", queue.openOf(measure), words) : Optional.empty();
    }

    @Override
    public Optional<Component> originOf(MeasureId measure, Messages words) {
        if (!isForMe()) return Optional.empty();
        var list = new UnorderedList();
        list.addClassName("todo");
        for (var taken : queue.takenInto(measure)) list.add(item(taken, words));
        return list.getComponentCount() == 0 ? Optional.empty() : Optional.of(list);
    }

    private static ListItem item(ContributionDetails taken, Messages words) {
        var filter = new QueueFilter(QueueScope.ALL, taken.measure().id(), null, "");
        var speak = new ContributionWords(words);
        return new ListItem(
                new Anchor(new QueueAddress(filter, taken.id()).address(), speak.title(taken)),
                new Span(speak.author(taken)));
    }

    private boolean isForMe() {
        return members.may(Permission.ANSWERS_CONTRIBUTIONS);
    }

    private static Optional<String> open(String what, long count, Messages words) {
        return count == 0 ? Optional.empty() : Optional.of(words.say("cocreation.ContributionNotes." + what, count));
    }
}
