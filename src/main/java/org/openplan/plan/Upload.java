package org.openplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.municipality.Subject;

/// A file somebody brought, kept as it was until it is accepted or discarded.
@Entity
class Upload {

    @EmbeddedId
    private UploadId id;

    @TenantId
    @PartitionKey
    private String municipality;

    private String name;

    @Column(length = Length.LONG32)
    private byte[] content;

    private String uploadedBy;
    private Instant uploadedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    Upload(String name, byte[] content, String by, Instant at) {
        this.id = UploadId.next();
        this.name = name;
        this.content = content;
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    UploadSummary summary() {
        return new UploadSummary(id, name, uploadedBy, uploadedAt);
    }

    /// What the trail calls it.
    Subject subject() {
        return Subject.of("file", id.id(), name);
    }

    byte[] content() {
        return content;
    }

    String name() {
        return name;
    }
}
