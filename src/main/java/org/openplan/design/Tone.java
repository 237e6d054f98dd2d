package org.openplan.design;

import java.util.Locale;
import org.openplan.document.Completion;
import org.openplan.document.ProgressState;
import org.openplan.document.StepProgress;

/// The appearance of a state: a colour with its own shape, always shown with a label.
public enum Tone {
    DONE,
    MOST,
    SOME,
    NONE,
    SILENT,
    LATE,
    AHEAD,
    AWAITED,
    WITHDRAWN;

    public static Tone of(Completion completion) {
        return switch (completion) {
            case COMPLETE -> DONE;
            case SUBSTANTIAL -> MOST;
            case LIMITED -> SOME;
            case NOT_STARTED -> NONE;
            case NO_EVIDENCE -> SILENT;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    public static Tone of(ProgressState state) {
        return switch (state) {
            case NOT_DUE -> AHEAD;
            case AWAITED -> AWAITED;
            case NO_EVIDENCE -> SILENT;
            case NOT_STARTED -> NONE;
            case LIMITED -> SOME;
            case SUBSTANTIAL -> MOST;
            case COMPLETE -> DONE;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    public static Tone of(StepProgress step) {
        return step.late() ? LATE : of(step.state());
    }

    /// The CSS class.
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
