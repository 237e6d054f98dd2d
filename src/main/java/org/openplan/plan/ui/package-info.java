/// The screens of the plan: import, overview, the editor of a measure, adoption and publication.
@NullMarked
package org.openplan.plan.ui;

import org.jspecify.annotations.NullMarked;
