package org.openplan.membership;

import org.openplan.tenancy.PersonalData;

/// Someone who may act in the municipality served, as lists show them.
public record Member(
        MembershipId id,
        @PersonalData String name,
        @PersonalData String email,
        Role role,
        boolean hasSignedIn) {}
