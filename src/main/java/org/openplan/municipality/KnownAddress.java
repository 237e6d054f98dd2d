package org.openplan.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// The one row with the address at which people use the service, as it last started.
@Entity
class KnownAddress {

    static final String OF_SERVICE = "service";

    @Id
    private String name;

    private String address;

    @SuppressWarnings("NullAway.Init")
    protected KnownAddress() {}

    KnownAddress(String address) {
        this.name = OF_SERVICE;
        this.address = address;
    }

    void becomes(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }
}
