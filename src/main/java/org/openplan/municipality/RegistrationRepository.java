package org.openplan.municipality;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RegistrationRepository extends Repository<Registration, String> {

    List<Registration> findAllByOrderBySlug();

    Optional<Registration> findById(String slug);

    Registration save(Registration registration);
}
