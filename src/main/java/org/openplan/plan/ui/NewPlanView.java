package org.openplan.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import org.openplan.language.Messages;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipalities;
import org.openplan.permission.EditsPlan;
import org.openplan.plan.NewPlan;
import org.openplan.plan.NewPlans;
import org.openplan.plan.PlanObstructed;
import org.openplan.plan.PlanOverview;
import org.openplan.tenancy.Tenancy;
import org.springframework.dao.DataIntegrityViolationException;

/// Starts a plan without a file and leads into the editor.
@Route(":municipality/new-plan")
@PermitAll
@EditsPlan
class NewPlanView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final NewPlans plans;
    private final PlanOverview overview;
    private final Municipalities municipalities;
    private final Messages words;

    NewPlanView(NewPlans plans, PlanOverview overview, Municipalities municipalities, Translations translations) {
        this.plans = plans;
        this.overview = overview;
        this.municipalities = municipalities;
        this.words = translations.in(getLocale());
        addClassName("screen");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var form = new NewPlanForm(words, languages(), this::start, plans::neighbours);
        add(new H1(getPageTitle()), new Paragraph(say("lead")), form, new Anchor(PlanAddress.imports(), say("import")));
    }

    /// The municipality's languages; Serbian Cyrillic is transliterated from Latin and cannot be edited.
    private List<String> languages() {
        var here = municipalities.find(Tenancy.current()).orElseThrow();
        var languages = new LinkedHashSet<String>();
        for (var language : here.languages())
            languages.add(language.equals(Translations.SERBIAN_CYRILLIC) ? Translations.SERBIAN_LATIN : language);
        return List.copyOf(languages);
    }

    private void start(NewPlanForm form, NewPlan plan) {
        try {
            var slug = overview.details(plans.start(plan)).document().slug();
            UI.getCurrent().navigate(new PlanAddress(slug).texts());
        } catch (PlanObstructed refused) {
            form.refuse(refused.obstacles());
        } catch (DataIntegrityViolationException alsoStarted) {
            form.refuse(say("alsoStarted")); // somebody else has taken the address at this moment
        }
    }

    @Override
    public String getPageTitle() {
        return say("title");
    }

    private String say(String key) {
        return words.say("plan.NewPlanView." + key);
    }
}
