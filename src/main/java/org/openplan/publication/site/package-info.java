/// The public site: it answers every public address from kept bytes, ahead of sessions, sign-in and everything else.
@NullMarked
package org.openplan.publication.site;

import org.jspecify.annotations.NullMarked;
