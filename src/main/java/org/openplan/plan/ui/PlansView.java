package org.openplan.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.membership.Members;
import org.openplan.permission.Permission;
import org.openplan.permission.ReadsDrafts;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.PlanSummary;
import org.openplan.tenancy.Tenancy;

/// The municipality's plans; a single plan is opened directly.
@Route(":municipality/plan")
@Menu(title = "plan.PlansView.title", order = 2)
@PermitAll
@ReadsDrafts
class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanOverview plans;
    private final Members members;
    private final Messages words;

    PlansView(PlanOverview plans, Members members, Translations translations) {
        this.plans = plans;
        this.members = members;
        this.words = translations.in(getLocale());
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var known = plans.plans();
        boolean all = event.getLocation().getQueryParameters().getParameters().containsKey(PlanAddress.ALL);
        if (known.size() == 1 && !all) {
            event.forwardTo(
                    PlanView.class,
                    new RouteParameters(Map.of(
                            "municipality",
                            Tenancy.current(),
                            "plan",
                            known.getFirst().slug())));
            return;
        }
        removeAll();
        add(new H1(getPageTitle()));
        if (known.isEmpty()) add(new Paragraph(say("empty")));
        var list = new UnorderedList();
        list.addClassName("plan-list");
        known.forEach(plan -> list.add(entry(plan)));
        list.setVisible(!known.isEmpty());
        add(list);
        if (members.may(Permission.EDITS_PLAN)) add(beginnings());
    }

    private Div beginnings() {
        var start = new Anchor(PlanAddress.newPlan(), say("start"));
        start.addClassName("primary-link");
        var tools = new Div(start, new Anchor(PlanAddress.imports(), say("import")));
        tools.addClassName("form-tools");
        return tools;
    }

    private ListItem entry(PlanSummary plan) {
        var link = new Anchor(new PlanAddress(plan.slug()).plan(), words.read(plan.title()));
        return new ListItem(link, new StatusBadge(words, plan.status()));
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key) {
        return words.say("plan.PlansView." + key);
    }
}
