package org.openplan.publication;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.openplan.tenancy.NotAudited;

/// A file that an edition names as evidence and that anyone may therefore always download.
@Entity
@NotAudited
@Immutable
class PublicFile {

    @EmbeddedId
    private RowId id;

    @TenantId
    @PartitionKey
    private String municipality;

    private String sha256;
    private String name;
    private String mediaType;

    @SuppressWarnings("NullAway.Init")
    protected PublicFile() {}

    PublicFile(String sha256, String name, String mediaType) {
        this.id = RowId.next();
        this.sha256 = sha256;
        this.name = name;
        this.mediaType = mediaType;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }
}
