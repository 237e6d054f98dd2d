package org.openplan.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Finding;
import org.openplan.document.Severity;
import org.openplan.language.Messages;

/// A list of open findings, the most severe first; users with permission can accept a finding with a reason.
public class FindingsPanel extends Div {

    private final Messages words;
    private final @Nullable BiConsumer<Finding, String> settle;

    public FindingsPanel(Messages words, @Nullable BiConsumer<Finding, String> settle) {
        this.words = words;
        this.settle = settle;
        addClassName("findings");
        setId("findings");
        getElement().setAttribute("tabindex", "-1");
    }

    /// Focuses the panel, because accepting a finding removes its card and the focused button.
    public void focus() {
        getElement().callJsFunction("focus");
    }

    public void show(List<Finding> findings, PlanAddress plan) {
        removeAll();
        add(new H2(words.say("plan.FindingsPanel.title", findings.size())));
        if (findings.isEmpty()) add(new Paragraph(words.say("plan.FindingsPanel.none")));
        for (var severity : Severity.values())
            findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .map(finding -> card(finding, plan))
                    .forEach(this::add);
    }

    private FindingCard card(Finding finding, PlanAddress plan) {
        var card = new FindingCard(words, finding, plan);
        var settling = settle;
        if (settling != null && finding.severity() != Severity.HINT) card.add(settling(finding, settling));
        return card;
    }

    /// The form in it is created only when it is opened, because most never are.
    private Details settling(Finding finding, BiConsumer<Finding, String> settling) {
        var details = new Details(words.say("plan.FindingsPanel.accept"));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) details.add(reason(finding, settling));
        });
        details.addClassName("settling");
        return details;
    }

    private Component[] reason(Finding finding, BiConsumer<Finding, String> settling) {
        var reason = new TextField(words.say("plan.FindingsPanel.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        var let = new Button(words.say("plan.FindingsPanel.settle"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(words.say("plan.FindingsPanel.reasonMissing"));
            if (!reason.isInvalid()) settling.accept(finding, reason.getValue().strip());
        });
        let.addThemeVariants(ButtonVariant.SMALL);
        return new Component[] {reason, let};
    }
}
