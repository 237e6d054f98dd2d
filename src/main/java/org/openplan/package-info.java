/// The service and its command line; everything else lives in the packages named by what they do.
@NullMarked
package org.openplan;

import org.jspecify.annotations.NullMarked;
