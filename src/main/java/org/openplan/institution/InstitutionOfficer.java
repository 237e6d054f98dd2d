package org.openplan.institution;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.membership.MembershipId;

/// The assignment of a member as an officer of an institution.
@Entity
class InstitutionOfficer {

    @EmbeddedId
    private OfficerId id;

    @TenantId
    @PartitionKey
    private String municipality;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Institution institution;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "membership_id"))
    private MembershipId member;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected InstitutionOfficer() {}

    InstitutionOfficer(Institution institution, MembershipId member) {
        this.id = OfficerId.next();
        this.institution = institution;
        this.member = member;
    }

    OfficerId id() {
        return id;
    }

    MembershipId member() {
        return member;
    }
}
