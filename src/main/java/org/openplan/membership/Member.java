package org.openplan.membership;

/// Someone who may act in the municipality served, as lists show them.
public record Member(MembershipId id, String name, String email, Role role, boolean hasSignedIn) {}
