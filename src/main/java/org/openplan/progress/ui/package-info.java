/// The screens of a quarter: what is due today, an officer's report, the coordinator's round.
@NullMarked
package org.openplan.progress.ui;

import org.jspecify.annotations.NullMarked;
