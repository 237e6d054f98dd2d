package org.openplan.municipality;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/// A municipality in the register. The register belongs to the service and not to a tenant, so it has no tenant column.
@Entity
class Registration {

    @Id
    private String slug;

    @Column(length = Length.LONG32)
    @Convert(converter = MunicipalityJson.class)
    private Municipality content;

    private @Nullable String organization;
    private Instant appliedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    Registration(Municipality content, Instant appliedAt) {
        this.slug = content.slug();
        this.content = content;
        this.appliedAt = appliedAt;
    }

    boolean update(Municipality changed, Instant now) {
        if (content.equals(changed)) return false;
        content = changed;
        appliedAt = now;
        return true;
    }

    boolean knownToKeycloakAs(String organization) {
        if (organization.equals(this.organization)) return false;
        this.organization = organization;
        return true;
    }

    Municipality content() {
        return content;
    }

    Optional<String> organization() {
        return Optional.ofNullable(organization);
    }
}
