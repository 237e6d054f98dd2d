package org.openplan.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.openplan.language.Messages;
import org.openplan.plan.MeasureId;
import org.openplan.plan.PlanId;

/// What another module has to say on the screens of a plan and its measures, which know none of them; empty if it has
/// nothing to say to the signed-in person.
public interface PlanNotes {

    /// What to know before the draft is discarded.
    Optional<String> beforeDiscarding(PlanId plan, Messages words);

    /// What to know before the measure is removed.
    Optional<String> beforeRemoving(MeasureId measure, Messages words);

    /// What the measure or parts of it came from.
    Optional<Component> originOf(MeasureId measure, Messages words);
}
