package fences;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/// A row that hangs on a promise.
@Entity(name = "deed")
public class Deed {
    @Id
    public UUID id = UUID.randomUUID();

    @TenantId
    @PartitionKey
    public String municipality;

    @ManyToOne(fetch = FetchType.LAZY)
    public Promise promise;
}
