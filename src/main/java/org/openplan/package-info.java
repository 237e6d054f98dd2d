/// The service and its command line; everything else is in packages named after what they do.
@NullMarked
package org.openplan;

import org.jspecify.annotations.NullMarked;
