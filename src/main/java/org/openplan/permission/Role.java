package org.openplan.permission;

import static org.openplan.permission.Permission.ADOPTS_PLAN;
import static org.openplan.permission.Permission.ANSWERS_CONTRIBUTIONS;
import static org.openplan.permission.Permission.COLLECTS_REPORTS;
import static org.openplan.permission.Permission.CONTRIBUTES;
import static org.openplan.permission.Permission.EDITS_PLAN;
import static org.openplan.permission.Permission.ENTERS_WORKSPACE;
import static org.openplan.permission.Permission.MANAGES_INSTITUTIONS;
import static org.openplan.permission.Permission.MANAGES_PEOPLE;
import static org.openplan.permission.Permission.PUBLISHES;
import static org.openplan.permission.Permission.READS_AUDIT_TRAIL;
import static org.openplan.permission.Permission.READS_DRAFTS;
import static org.openplan.permission.Permission.REPORTS;
import static org.openplan.permission.Permission.SEES_MUNICIPALITIES;
import static org.openplan.permission.Permission.SEES_PEOPLE;
import static org.openplan.permission.Permission.SHARES_DRAFTS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The roles of people in a municipality, and the only table of the permissions of each role.
public enum Role {
    COORDINATOR(
            ENTERS_WORKSPACE,
            READS_DRAFTS,
            EDITS_PLAN,
            ADOPTS_PLAN,
            PUBLISHES,
            SHARES_DRAFTS,
            REPORTS,
            COLLECTS_REPORTS,
            ANSWERS_CONTRIBUTIONS,
            SEES_PEOPLE,
            MANAGES_PEOPLE,
            MANAGES_INSTITUTIONS,
            READS_AUDIT_TRAIL),
    OFFICER(ENTERS_WORKSPACE, READS_DRAFTS, REPORTS),
    CONTRIBUTOR(ENTERS_WORKSPACE, CONTRIBUTES),
    MONITOR(ENTERS_WORKSPACE, READS_DRAFTS),
    ANALYST(ENTERS_WORKSPACE),
    OPERATOR(ENTERS_WORKSPACE, SEES_MUNICIPALITIES);

    private final Permission[] permissions;

    Role(Permission... permissions) {
        this.permissions = permissions;
    }

    public boolean may(Permission permission) {
        return Arrays.asList(permissions).contains(permission);
    }

    /// The roles that a municipality can give. An operator serves the whole installation.
    public static List<Role> ofMunicipality() {
        return Arrays.stream(values()).filter(role -> role != OPERATOR).toList();
    }

    /// The roles that a coordinator gives. An analyst serves several municipalities and is named by none of them.
    public static List<Role> ofInvited() {
        return ofMunicipality().stream().filter(role -> role != ANALYST).toList();
    }

    /// The name of the role in the file of a municipality's people.
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The roles that have the permission.
    public static List<Role> with(Permission permission) {
        return Arrays.stream(values()).filter(role -> role.may(permission)).toList();
    }
}
