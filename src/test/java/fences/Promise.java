package fences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/// A municipality's row as ours are; outside our packages, so that the service under test does not know it.
@Entity(name = "promise")
public class Promise {
    @Id
    public UUID id = UUID.randomUUID();

    @TenantId
    @PartitionKey
    public String municipality;

    public String text;
}
