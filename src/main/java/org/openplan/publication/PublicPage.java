package org.openplan.publication;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.Length;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.design.Encoded;
import org.openplan.tenancy.NotAudited;

/// The content of a public address.
@Entity
@NotAudited
class PublicPage {

    @EmbeddedId
    private RowId id;

    @TenantId
    @PartitionKey
    private String municipality;

    private String address;
    private @Nullable String plan;
    private @Nullable Integer edition;
    private String mediaType;
    private String etag;
    private @Nullable String link;

    @Column(length = Length.LONG32)
    private byte[] gzip;

    @Column(length = Length.LONG32)
    private byte[] brotli;

    @SuppressWarnings("NullAway.Init")
    protected PublicPage() {}

    PublicPage(NewPage written, Encoded bytes) {
        this.id = RowId.next();
        this.address = written.address();
        this.plan = written.plan();
        this.edition = written.edition();
        this.mediaType = written.mediaType();
        this.etag = written.etag();
        this.link = written.link();
        this.gzip = bytes.gzip();
        this.brotli = bytes.brotli();
    }
}
