/// The public site: it answers every public address from stored bytes, before sessions, sign-in and all other filters.
@NullMarked
package org.openplan.publication.site;

import org.jspecify.annotations.NullMarked;
