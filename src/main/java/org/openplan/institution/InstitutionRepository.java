package org.openplan.institution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InstitutionRepository extends Repository<Institution, InstitutionId> {

    Optional<Institution> findById(InstitutionId id);

    Optional<Institution> findByName(String name);

    List<Institution> findAll();

    @Query("select o.institution.id.id from InstitutionOfficer o where o.member.id in :members")
    List<UUID> answeredForBy(List<UUID> members);

    Institution save(Institution institution);
}
