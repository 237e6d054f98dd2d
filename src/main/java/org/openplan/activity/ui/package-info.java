/// The screen of what was changed, by whom and when.
@NullMarked
package org.openplan.activity.ui;

import org.jspecify.annotations.NullMarked;
