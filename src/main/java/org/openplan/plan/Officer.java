package org.openplan.plan;

import org.openplan.municipality.PersonalData;

/// Who answers for an institution, as the audit trail keeps it.
public record Officer(@PersonalData String email) {}
