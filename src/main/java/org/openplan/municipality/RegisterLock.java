package org.openplan.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// The one row that whoever changes the register by the operator's folder holds to the end of the transaction.
@Entity
class RegisterLock {

    @Id
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected RegisterLock() {}
}
