package org.openplan.membership;

import java.time.Instant;
import org.openplan.permission.Role;

/// What somebody who follows the link of an invitation finds.
public record FollowedInvitation(
        MembershipId id, String municipality, Person person, Role role, String language, Instant until, State state) {

    /// Whether the link can still be used, or why not.
    public enum State {
        OPEN,
        EXPIRED,
        USED,
        WITHDRAWN
    }
}
