/// The screen of changes, with who made them and when, and a panel with the same content for other screens.
@NamedInterface("ui")
@NullMarked
package org.openplan.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
