package org.openplan.audit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonalValueRepository extends Repository<PersonalValue, PersonalValueId> {

    Optional<PersonalValue> findFirstByFingerprint(String fingerprint);

    List<PersonalValue> findByIdIn(Collection<PersonalValueId> ids);

    List<PersonalValue> findByErasedAtIsNull();

    PersonalValue save(PersonalValue value);
}
