package org.openplan.publication;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublicFileRepository extends Repository<PublicFile, RowId> {

    PublicFile save(PublicFile file);

    @Query("select f.sha256 from PublicFile f")
    Set<String> names();

    boolean existsBySha256(String sha256);

    Optional<PublicFile> findBySha256(String sha256);
}
