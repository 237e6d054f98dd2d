package org.openplan.institution.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplan.institution.InstitutionId;
import org.openplan.institution.Institutions;
import org.openplan.membership.Member;
import org.openplan.membership.MembershipId;
import org.openplan.permission.Permission;

/// A select for the officers of a measure's institution; a change is saved at once.
public class OfficersField extends MultiSelectComboBox<Member> {

    private final Institutions institutions;
    private @Nullable InstitutionId institution;

    public OfficersField(Institutions institutions, List<Member> members, Runnable named) {
        this.institutions = institutions;
        setLabel(getTranslation("institution.OfficersField.label"));
        setItems(members.stream()
                .filter(member -> member.role().may(Permission.REPORTS))
                .toList());
        setItemLabelGenerator(member -> member.name().isBlank() ? member.email() : member.name());
        setWidthFull();
        addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            write(ids(change.getOldValue()), ids(change.getValue()));
            named.run();
        });
    }

    /// Shows the officers of an institution; without an institution, nobody can be named.
    public void show(@Nullable InstitutionId shown) {
        institution = shown;
        setEnabled(shown != null);
        setHelperText(getTranslation(
                shown == null ? "institution.OfficersField.noInstitution" : "institution.OfficersField.help"));
        if (shown == null) clear();
        else setValue(Set.copyOf(institutions.details(shown).officers()));
    }

    private void write(Set<MembershipId> before, Set<MembershipId> after) {
        var answering = institution;
        if (answering == null) return;
        after.stream().filter(id -> !before.contains(id)).forEach(id -> institutions.nameOfficer(answering, id));
        before.stream().filter(id -> !after.contains(id)).forEach(id -> institutions.dismissOfficer(answering, id));
    }

    private static Set<MembershipId> ids(Set<Member> members) {
        return members.stream().map(Member::id).collect(Collectors.toSet());
    }
}
