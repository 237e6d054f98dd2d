/// The audit trail: it records every change of a municipality's data (who, when, what, before and after) in the same
/// transaction, sealed with the hash of the previous entry. Personal data is stored outside the sealed entries and can
/// be erased; the end of each trail is noted outside the database.
///
/// The description of a change (`Change`, `ChangeKind`, `Subject`, `PersonalData`) belongs to the tenancy module,
/// because membership announces changes too, and the audit trail asks membership who is acting and who may read it.
@ApplicationModule(
        allowedDependencies = {"document", "jobs", "language", "membership", "municipality", "permission", "tenancy"})
@NullMarked
package org.openplan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
