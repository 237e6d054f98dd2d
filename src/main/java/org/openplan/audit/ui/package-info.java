/// The screen of what was changed, by whom and when, and the same for the side of other screens.
@NamedInterface("ui")
@NullMarked
package org.openplan.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
