package org.openplan.institution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.membership.MembershipId;
import org.openplan.tenancy.ServedMunicipality;
import org.openplan.tenancy.Subject;

/// An organisational unit or partner body responsible for measures and steps, and the officers who report for it.
@Entity
class Institution {

    @EmbeddedId
    private InstitutionId id;

    @TenantId
    @PartitionKey
    private String municipality;

    private String name;
    private @Nullable String email;
    private @Nullable String phone;

    @Filter(name = ServedMunicipality.FILTER)
    @OneToMany(mappedBy = "institution", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<InstitutionOfficer> officers = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Institution() {}

    Institution(String name, @Nullable String email, @Nullable String phone) {
        this.id = InstitutionId.next();
        this.name = name;
        this.email = email;
        this.phone = phone;
    }

    /// Returns empty if the member is already an officer of it.
    Optional<OfficerId> name(MembershipId member) {
        if (officer(member).isPresent()) return Optional.empty();
        var named = new InstitutionOfficer(this, member);
        officers.add(named);
        return Optional.of(named.id());
    }

    /// Returns empty if the member is not an officer of it.
    Optional<OfficerId> dismiss(MembershipId member) {
        var dismissed = officer(member);
        dismissed.ifPresent(officers::remove);
        return dismissed.map(InstitutionOfficer::id);
    }

    private Optional<InstitutionOfficer> officer(MembershipId member) {
        return officers.stream()
                .filter(officer -> officer.member().equals(member))
                .findFirst();
    }

    /// The institution as the audit trail names it.
    Subject subject() {
        return Subject.of("institution", id.id(), name);
    }

    InstitutionId id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String phone() {
        return phone;
    }

    List<MembershipId> officers() {
        return officers.stream().map(InstitutionOfficer::member).toList();
    }
}
