package fences;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/// As promise, but without the fence Hibernate brings.
@Entity(name = "unfenced")
public class Unfenced {
    @Id
    public UUID id = UUID.randomUUID();

    public String municipality;
    public String text;
}
