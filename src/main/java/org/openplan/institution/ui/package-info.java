/// The screen for institutions, and the field that names their officers.
@NamedInterface("ui")
@NullMarked
package org.openplan.institution.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
