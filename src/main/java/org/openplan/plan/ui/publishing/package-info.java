/// Adopting and publishing a plan, and the obstacles to both.
@NullMarked
package org.openplan.plan.ui.publishing;

import org.jspecify.annotations.NullMarked;
