package org.openplan.publication;

import java.util.Optional;
import org.openplan.permission.OpenToAll;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The stored pages of the current municipality by address; anyone may read them.
@Service
@Transactional(readOnly = true)
public class PublicPages {

    private final PublicPageRepository pages;

    PublicPages(PublicPageRepository pages) {
        this.pages = pages;
    }

    /// The page at exactly this address; the comparison is repeated here because the database may ignore letter case.
    @OpenToAll
    public Optional<StoredPage> at(String address) {
        return pages.at(address).filter(page -> page.address().equals(address));
    }

    @OpenToAll
    public Optional<String> etagAt(String address) {
        return pages.etagAt(address);
    }
}
