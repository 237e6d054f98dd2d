/// The screens for contributors, and the coordinator's queue.
@NullMarked
package org.openplan.cocreation.ui;

import org.jspecify.annotations.NullMarked;
