package org.openplan.plan.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.openplan.language.Messages;
import org.openplan.plan.PlanStatus;

/// A plan's status as a badge.
public class StatusBadge extends Span {

    public StatusBadge(Messages words, PlanStatus status) {
        super(words.say("plan.PlanStatus." + status));
        addClassNames("plan-status", "plan-status-" + status.name().toLowerCase(Locale.ROOT));
    }
}
