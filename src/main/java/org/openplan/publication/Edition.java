package org.openplan.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openplan.audit.TrailEnd;
import org.openplan.document.MoveReason;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.EditionStamp;
import org.openplan.document.PlanJson;
import org.openplan.document.PublicEdition;
import org.openplan.document.PublicEdition.TrailLine;
import org.openplan.document.Sha256;
import org.openplan.document.Text;

/// One numbered public version of a plan; written once, never changed, linked to the previous one by its hash.
@Entity
@Immutable
class Edition {

    @EmbeddedId
    private RowId id;

    @TenantId
    @PartitionKey
    private String municipality;

    private String plan;
    private int number;

    @Column(length = Length.LONG32)
    private byte[] document;

    private String sha256;
    private @Nullable String previousSha256;
    private Instant publishedAt;
    private String publishedBy;

    @Column(length = Length.LONG32)
    @Convert(converter = NoteJson.class)
    private @Nullable Text note;

    /// Where the audit trail ended when it was published; absent for editions of versions before.
    private @Nullable Long trailNumber;

    private @Nullable String trailHash;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    Edition(PlanDocument document, @Nullable Edition before, Publication act) {
        this.id = RowId.next();
        this.plan = document.slug();
        this.number = before == null ? 1 : before.number + 1;
        this.previousSha256 = before == null ? null : before.sha256;
        var stamp = new EditionStamp(number, act.at(), previousSha256, act.note(), act.reasons());
        this.document = PlanJson.write(document.withEdition(stamp));
        this.sha256 = Sha256.of(this.document);
        this.publishedAt = act.at();
        this.publishedBy = act.by();
        this.note = act.note();
        this.trailNumber = act.trail().number();
        this.trailHash = act.trail().hash();
    }

    /// When and by whom an edition is published, with which note and reasons, and where the audit trail ends then.
    record Publication(Instant at, String by, Text note, List<MoveReason> reasons, TrailEnd trail) {}

    /// Whether this edition already publishes this document and note, on the same day.
    boolean says(PlanDocument document, Text note, Instant now, ZoneId zone) {
        return publishedAt.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate())
                && (note.isEmpty() || note.equals(note()))
                && Arrays.equals(PlanJson.write(unstamped()), PlanJson.write(document));
    }

    /// The document as submitted, without its place in the chain.
    private PlanDocument unstamped() {
        return PlanJson.read(document).withEdition(null);
    }

    RowId id() {
        return id;
    }

    byte[] document() {
        return document;
    }

    int number() {
        return number;
    }

    String plan() {
        return plan;
    }

    String sha256() {
        return sha256;
    }

    private Text note() {
        return note == null ? Text.NONE : note;
    }

    /// What the bytes say is the hash, whatever stands beside them.
    EditionSummary summaryOfBytes() {
        return new EditionSummary(
                plan, number, publishedAt, publishedBy, note(), Sha256.of(document), previousSha256, trailEnd());
    }

    @Nullable
    TrailEnd trail() {
        return trailNumber == null || trailHash == null ? null : new TrailEnd(trailNumber, trailHash);
    }

    EditionSummary summary() {
        return new EditionSummary(plan, number, publishedAt, publishedBy, note(), sha256, previousSha256, trailEnd());
    }

    private @Nullable Long trailEnd() {
        var end = trail();
        return end == null ? null : end.number();
    }

    PublicEdition open(ZoneId zone) {
        return new PublicEdition(
                number, publishedAt.atZone(zone), note(), sha256, previousSha256, trailLine(), PlanJson.read(document));
    }

    private @Nullable TrailLine trailLine() {
        var end = trail();
        return end == null ? null : new TrailLine(end.number(), end.hash());
    }
}
