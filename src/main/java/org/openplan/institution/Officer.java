package org.openplan.institution;

import org.openplan.tenancy.PersonalData;

/// Who answers for an institution, as the audit trail keeps it.
public record Officer(@PersonalData String email) {}
