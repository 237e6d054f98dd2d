/// Adopting a plan and making it public, with what still stands in the way.
@NullMarked
package org.openplan.plan.ui.publishing;

import org.jspecify.annotations.NullMarked;
