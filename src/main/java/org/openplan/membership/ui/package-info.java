/// The workspace's frame and the screens of people and roles.
@NullMarked
package org.openplan.membership.ui;

import org.jspecify.annotations.NullMarked;
