package org.openplan.permission;

/// What a person may be allowed to do in a municipality; each permission has an annotation of the same name, and
/// `Role` states which roles have it.
public enum Permission {
    ENTERS_WORKSPACE,
    READS_DRAFTS,
    EDITS_PLAN,
    ADOPTS_PLAN,
    PUBLISHES,
    SHARES_DRAFTS,
    REPORTS,
    COLLECTS_REPORTS,
    CONTRIBUTES,
    ANSWERS_CONTRIBUTIONS,
    SEES_PEOPLE,
    MANAGES_PEOPLE,
    MANAGES_INSTITUTIONS,
    READS_AUDIT_TRAIL,
    SEES_MUNICIPALITIES;

    /// Whether it concerns the service as a whole: no role in a municipality gives it, only the operator's role in the
    /// realm of Keycloak.
    public boolean isOfService() {
        return this == SEES_MUNICIPALITIES;
    }
}
