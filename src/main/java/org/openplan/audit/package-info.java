/// The audit trail: it hears every change of a municipality's data and writes who, when, what, before and after, in the
/// same transaction, sealed onto the line before. People's data stands apart from what is sealed and can be erased; the
/// end of each trail is noted outside the database.
///
/// What a change says of itself (`Change`, `ChangeKind`, `Subject`, `PersonalData`) stands with the tenant: membership
/// announces changes too, and the trail asks membership who is at work and who may read it.
@ApplicationModule(
        allowedDependencies = {"document", "jobs", "language", "membership", "municipality", "permission", "tenancy"})
@NullMarked
package org.openplan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
