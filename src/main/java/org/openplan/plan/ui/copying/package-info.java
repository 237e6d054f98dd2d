/// The screen on which measures of another plan are copied into a draft.
@NullMarked
package org.openplan.plan.ui.copying;

import org.jspecify.annotations.NullMarked;
