package org.openplan.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openplan.document.PlanDocument;
import org.openplan.language.Messages;
import org.openplan.plan.OpenIssues.Settlement;
import org.openplan.plan.PlanDetails;

/// The accepted findings, with who accepted them and why; users with permission can reopen one.
class ResolvedFindings extends Div {

    private final Messages words;
    private final @Nullable Consumer<Settlement> takeUp;

    ResolvedFindings(Messages words, PlanDetails plan, @Nullable Consumer<Settlement> takeUp) {
        this.words = words;
        this.takeUp = takeUp;
        var settlements = plan.remainder().settlements();
        if (settlements.isEmpty()) return;
        add(new H2(words.say("plan.ResolvedFindings.title")));
        settlements.forEach(settlement -> add(entry(settlement, plan.document())));
    }

    private Div entry(Settlement settlement, PlanDocument plan) {
        var entry = new Div(
                new Paragraph(FindingCard.said(words, settlement.finding().numberedIn(plan))),
                new Paragraph(words.say("plan.ResolvedFindings.by", settlement.by(), settlement.reason())));
        entry.addClassName("finding");
        var again = takeUp;
        if (again == null) return entry;
        var button = new Button(words.say("plan.ResolvedFindings.takeUp"), click -> again.accept(settlement));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        entry.add(button);
        return entry;
    }
}
