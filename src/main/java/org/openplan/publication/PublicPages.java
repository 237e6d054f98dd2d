package org.openplan.publication;

import java.util.Optional;
import org.openplan.permission.OpenToAll;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What stands at the public addresses of the municipality served; anyone may read it.
@Service
@Transactional(readOnly = true)
public class PublicPages {

    private final PublicPageRepository pages;

    PublicPages(PublicPageRepository pages) {
        this.pages = pages;
    }

    /// The page at exactly this address; a database that takes no notice of letter case is not believed.
    @OpenToAll
    public Optional<StoredPage> at(String address) {
        return pages.at(address).filter(page -> page.address().equals(address));
    }

    @OpenToAll
    public Optional<String> etagAt(String address) {
        return pages.etagAt(address);
    }
}
