package org.openplan.membership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the invitation of a member who has not come yet is, and in which language it is written, as the people
/// screen shows it.
public record InvitationDetails(
        Instant invitedAt,
        Instant until,
        boolean isExpired,
        boolean isMailed,
        @Nullable MailProblem problem,
        @Nullable Instant triedAt,
        String language) {}
