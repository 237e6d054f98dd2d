package org.openplan.membership;

import java.time.Instant;
import java.util.UUID;
import org.openplan.permission.Role;

/// What the mail of an invitation says: to whom, which role, in which language, the link and when it ends.
public record InvitationToSend(
        UUID key, String name, String email, Role role, String language, String link, Instant until) {}
