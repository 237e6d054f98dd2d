/// The screen on which many steps of a plan are changed at once.
@NullMarked
package org.openplan.plan.ui.steps;

import org.jspecify.annotations.NullMarked;
