/// The desk at which a measure or the plan itself is written: the form, the outline beside it, what wants mending, and
/// what happens when two write at once.
@NullMarked
package org.openplan.plan.ui.editor;

import org.jspecify.annotations.NullMarked;
