package org.openplan.membership;

/// No such membership in the municipality served.
public final class MemberNotFound extends RuntimeException {

    MemberNotFound(MembershipId id) {
        super("No member " + id.id());
    }
}
