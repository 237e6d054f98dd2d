package org.openplan.municipality;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KnownAddressRepository extends Repository<KnownAddress, String> {

    Optional<KnownAddress> findById(String name);

    KnownAddress save(KnownAddress address);
}
