/// The operator's screen.
@NullMarked
package org.openplan.operator.ui;

import org.jspecify.annotations.NullMarked;
