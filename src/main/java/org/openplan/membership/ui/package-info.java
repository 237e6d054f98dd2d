/// The layout of the workspace and the screens for people and roles.
@NullMarked
package org.openplan.membership.ui;

import org.jspecify.annotations.NullMarked;
