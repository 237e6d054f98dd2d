package org.openplan.plan.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openplan.Cast;
import org.openplan.Cast.Town;
import org.openplan.IntegrationTest;
import org.openplan.membership.Person;
import org.openplan.plan.ActionPlans;
import org.openplan.plan.MeasureDetails;
import org.openplan.plan.MeasureRevision;
import org.openplan.plan.Measures;
import org.openplan.plan.PlanId;
import org.openplan.plan.PlanOverview;
import org.openplan.plan.SamplePlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// A town with the draft of a plan, its coordinator signed in, and what a person does with a screen.
@IntegrationTest
@ViewPackages(packages = "org.openplan")
public abstract class DraftOnScreen extends SpringBrowserlessTest {

    @Autowired
    protected Cast cast;

    @Autowired
    protected ActionPlans plans;

    @Autowired
    protected PlanOverview overview;

    @Autowired
    protected Measures measures;

    protected Town town;
    protected PlanId plan;

    @BeforeEach
    void aDraft() {
        town = cast.town();
        plan = town.as(town.coordinator(), () -> plans.draft(SamplePlan.document(), List.of(), List.of()));
        signIn(town.coordinator());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    protected static void signIn(Person person) {
        SecurityContextHolder.setContext(new SecurityContextImpl(Cast.authentication(person)));
    }

    /// Measure 1 as it is stored.
    protected MeasureDetails standing() {
        return town.as(
                town.coordinator(),
                () -> measures.details(overview.details(plan).measures().getFirst()));
    }

    /// Somebody else writes it.
    protected void revise(MeasureRevision theirs) {
        var before = standing();
        town.run(town.coordinator(), () -> measures.revise(before.id(), before.version(), theirs));
    }

    protected void click(String caption) {
        test($(Button.class).withText(caption).single()).click();
    }

    /// Agrees to the question that is asked before something goes.
    protected void agree() {
        test($(ConfirmDialog.class).single()).reject();
    }

    /// As a person would: the change comes from the browser.
    protected <T, C extends AbstractField<?, T>> void change(C field, T value) {
        var before = field.getValue();
        field.setValue(value);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent(field, field, before, true));
    }

    /// Also of the parts that are plain HTML.
    protected String said() {
        return said(getCurrentView().getElement());
    }

    private static String said(Element element) {
        if (element.isTextNode()) return element.getText();
        var html = Jsoup.parseBodyFragment(element.getProperty("innerHTML", "")).text();
        return html
                + element.getChildren()
                        .map(DraftOnScreen::said)
                        .collect(Collectors.joining(" "))
                        .strip();
    }
}
