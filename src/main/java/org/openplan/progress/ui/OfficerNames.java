package org.openplan.progress.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.institution.InstitutionDetails;
import org.openplan.institution.InstitutionId;
import org.openplan.institution.Institutions;
import org.openplan.membership.Member;

/// The names of the officers of each institution.
record OfficerNames(Map<InstitutionId, String> byInstitution) {

    static OfficerNames of(Institutions institutions) {
        return new OfficerNames(institutions.all().stream()
                .collect(Collectors.toMap(InstitutionDetails::id, known -> names(known.officers()))));
    }

    private static String names(List<Member> officers) {
        return officers.stream().map(Member::name).collect(Collectors.joining(", "));
    }

    /// Empty if the institution has no officer.
    String officersOf(@Nullable InstitutionId institution) {
        return institution == null ? "" : byInstitution.getOrDefault(institution, "");
    }
}
