package org.openplan.publication;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PublicFileRepository extends Repository<PublicFile, RowId> {

    PublicFile save(PublicFile file);

    boolean existsBySha256(String sha256);

    Optional<PublicFile> findBySha256(String sha256);
}
