/// The screens of the plan as a whole, and components that its other screens share: findings, addresses, statuses.
@NamedInterface("ui")
@NullMarked
package org.openplan.plan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
