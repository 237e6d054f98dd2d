package org.openplan.institution;

import org.openplan.tenancy.PersonalData;

/// An officer of an institution as the audit trail stores it.
public record Officer(@PersonalData String email) {}
