/// The screens of a quarter: today's tasks, an officer's reports, the coordinator's rounds.
@NullMarked
package org.openplan.progress.ui;

import org.jspecify.annotations.NullMarked;
