/// The editor for a measure or the plan itself: the form, the outline beside it, the open findings, and conflict
/// resolution for simultaneous edits.
@NamedInterface("editor")
@NullMarked
package org.openplan.plan.ui.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
