package org.openplan.institution;

import org.openplan.membership.MembershipId;

/// The current municipality has no member with this membership.
public final class OfficerNotFound extends RuntimeException {

    OfficerNotFound(MembershipId id) {
        super("No member " + id.id());
    }
}
