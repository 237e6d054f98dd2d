/// The screens for importing a file: what was recognised beside the original rows, until it is accepted or discarded.
@NullMarked
package org.openplan.intake.ui;

import org.jspecify.annotations.NullMarked;
