package fences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.openplan.tenancy.ServedMunicipality;

/// A municipality's row as ours are; outside our packages, so that the service under test does not know it.
@Entity(name = "promise")
public class Promise {
    @Id
    public UUID id = UUID.randomUUID();

    @TenantId
    @PartitionKey
    public String municipality;

    public String text;

    @OneToMany(mappedBy = "promise")
    @Filter(name = ServedMunicipality.FILTER)
    public List<Deed> deeds = new ArrayList<>();
}
