package org.openplan.membership;

/// A person whom the operator's folder names was given a role, and does not know of it yet.
public record MemberWelcomed(Member member) {}
