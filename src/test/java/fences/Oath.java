package fences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/// A row that is written once, as the lines of our trail and our editions are.
@Entity(name = "oath")
@Immutable
public class Oath {

    @Id
    public UUID id = UUID.randomUUID();

    @TenantId
    @PartitionKey
    public String municipality;

    public String text;
}
