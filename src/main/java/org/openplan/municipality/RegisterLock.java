package org.openplan.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// The single row that is locked until the end of any transaction that applies the operator's folder to the register.
@Entity
class RegisterLock {

    @Id
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected RegisterLock() {}
}
