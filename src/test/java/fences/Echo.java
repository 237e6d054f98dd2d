package fences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.openplan.tenancy.NotAudited;

/// A row that only says again what others say, as our written pages do.
@Entity(name = "echo")
@NotAudited
public class Echo {

    @Id
    public UUID id = UUID.randomUUID();

    @TenantId
    @PartitionKey
    public String municipality;
}
