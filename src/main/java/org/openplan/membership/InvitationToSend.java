package org.openplan.membership;

import java.time.Instant;
import java.util.UUID;
import org.openplan.permission.Role;

/// What the mail of an invitation says: to whom, which role, the link and when it ends.
public record InvitationToSend(UUID key, String name, String email, Role role, String link, Instant until) {}
