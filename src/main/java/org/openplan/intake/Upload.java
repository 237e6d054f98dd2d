package org.openplan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Length;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.imports.Recognition;
import org.openplan.tenancy.Subject;

/// An uploaded file, stored unchanged until it is accepted or discarded.
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

    /// What was recognised at the time of the upload; absent for files uploaded before this was stored.
    @Column(length = Length.LONG32)
    @Convert(converter = RecognitionJson.class)
    private @Nullable Recognition recognition;

    /// In bytes, so that sizes are added up without reading the files.
    private long contentSize;

    private String uploadedBy;
    private Instant uploadedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    Upload(String name, byte[] content, Recognition recognition, String by, Instant at) {
        this.id = UploadId.next();
        this.name = name;
        this.content = content;
        this.contentSize = content.length;
        this.recognition = recognition;
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    UploadSummary summary() {
        return new UploadSummary(id, name, uploadedBy, uploadedAt);
    }

    /// Its name in the audit trail.
    Subject subject() {
        return Subject.of("file", id.id(), name);
    }

    Optional<Recognition> recognition() {
        return Optional.ofNullable(recognition);
    }

    byte[] content() {
        return content;
    }

    String name() {
        return name;
    }
}
