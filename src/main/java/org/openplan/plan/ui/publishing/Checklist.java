package org.openplan.plan.ui.publishing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.openplan.language.Messages;
import org.openplan.plan.MeasureId;
import org.openplan.plan.Obstacle;
import org.openplan.plan.PlanDetails;
import org.openplan.plan.ui.FindingCard;
import org.openplan.plan.ui.PlanAddress;

/// The obstacles to a plan's next status, each with a link to the place to fix it.
class Checklist extends Section {

    private final Messages words;
    private final PlanDetails plan;

    Checklist(Messages words, PlanDetails plan, List<Obstacle> obstacles) {
        this.words = words;
        this.plan = plan;
        addClassName("checklist");
        getElement().setAttribute("role", "status");
        setVisible(!obstacles.isEmpty());
        var list = new UnorderedList();
        obstacles.forEach(obstacle -> list.add(entry(obstacle)));
        add(new H2(words.say("plan.Checklist.title", obstacles.size())), list);
    }

    private ListItem entry(Obstacle obstacle) {
        var address = new PlanAddress(plan.document().slug());
        var measure = obstacle.measure();
        var whole = obstacle.isOfPlanItself() ? address.texts() : address.plan();
        var target = measure == null ? whole : address.measure(number(measure));
        var finding = obstacle.finding();
        var field = obstacle.field();
        var at = measure == null || field == null ? target : address.place(number(measure), field);
        var place = finding == null || finding.measure() == null ? at : address.of(finding);
        return new ListItem(new Anchor(place, sentence(words, obstacle)));
    }

    static String sentence(Messages words, Obstacle obstacle) {
        var finding = obstacle.finding();
        if (finding == null)
            return words.say(
                    "plan.Obstacle." + obstacle.reason(), obstacle.details().toArray());
        return FindingCard.said(words, finding);
    }

    private String number(MeasureId measure) {
        return plan.document().measures().get(plan.measures().indexOf(measure)).number();
    }
}
