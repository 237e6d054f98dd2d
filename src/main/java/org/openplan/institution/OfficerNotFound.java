package org.openplan.institution;

import org.openplan.membership.MembershipId;

/// Nobody with this membership works for the municipality served.
public final class OfficerNotFound extends RuntimeException {

    OfficerNotFound(MembershipId id) {
        super("No member " + id.id());
    }
}
