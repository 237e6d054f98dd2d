package org.openplan.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplan.membership.Member;

/// An institution and the members who are its officers.
public record InstitutionDetails(
        InstitutionId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        List<Member> officers) {}
