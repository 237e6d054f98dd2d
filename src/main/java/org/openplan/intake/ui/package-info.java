/// Bringing a file: what was recognised in it, beside what it says, until it is accepted as a draft.
@NullMarked
package org.openplan.intake.ui;

import org.jspecify.annotations.NullMarked;
