package org.openplan.membership;

/// The current municipality has no such membership.
public final class MemberNotFound extends RuntimeException {

    MemberNotFound(MembershipId id) {
        super("No member " + id.id());
    }
}
