package org.openplan.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// A link by which people without an account may look at a draft until it ends or is withdrawn.
@Entity
class PreviewLink {

    @EmbeddedId
    private PreviewLinkId id;

    @TenantId
    @PartitionKey
    private String municipality;

    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    private String secretHash;
    private String recipient;
    private String madeBy;
    private Instant madeAt;
    private Instant endsAt;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected PreviewLink() {}

    PreviewLink(PreviewSecret secret, PlanId plan, String recipient, String madeBy, Instant madeAt, Instant endsAt) {
        this.id = secret.link();
        this.plan = plan;
        this.secretHash = secret.hash();
        this.recipient = recipient;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.endsAt = endsAt;
    }

    boolean isOpenedBy(PreviewSecret secret, Instant now) {
        return secret.matches(secretHash) && details().isOpen(now);
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    PlanId plan() {
        return plan;
    }

    PreviewLinkDetails details() {
        return new PreviewLinkDetails(id, recipient, madeBy, madeAt, endsAt, withdrawnAt);
    }
}
