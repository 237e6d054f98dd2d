package org.openplan.municipality;

import java.util.Optional;
import java.util.function.Supplier;
import org.openplan.permission.OpenToAll;
import org.openplan.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/// The municipality that an address names, looked up in the register and served under the slug it has there. No
/// transaction is begun before: a session of the database serves one municipality from its first moment.
@Component
public class AddressedMunicipality {

    private final Municipalities municipalities;

    AddressedMunicipality(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /// Does the work there; there is nothing at an address that names no municipality exactly.
    @OpenToAll
    public <T> Optional<T> serve(String named, Supplier<Optional<T>> work) {
        return municipalities.find(named).flatMap(found -> Tenancy.in(found.slug(), work::get));
    }
}
