/// The screens of the plan as a whole, and what its other screens show in the same way: findings, addresses, states.
@NamedInterface("ui")
@NullMarked
package org.openplan.plan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
