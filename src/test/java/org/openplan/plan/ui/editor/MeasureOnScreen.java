package org.openplan.plan.ui.editor;

import org.openplan.plan.ui.DraftOnScreen;

/// The screen of the draft's first measure.
abstract class MeasureOnScreen extends DraftOnScreen {

    /// With these parts unfolded; an entry comes after the part it stands in.
    void openMeasure(String... parts) {
        navigate(town.slug() + "/plan/2025-2026/measures/1", MeasureView.class);
        for (var part : parts)
            if (!$(Collapsible.class).withId(part).single().isOpen())
                $(Collapsible.class).withId(part).single().open();
    }
}
