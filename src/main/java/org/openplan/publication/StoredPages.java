package org.openplan.publication;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openplan.design.Encoded;
import org.springframework.stereotype.Component;

/// The stored pages of the current municipality, changed in the caller's transaction. A page with unchanged bytes is
/// not replaced, so that no reader has to download it again.
@Component
class StoredPages {

    private final PublicPageRepository pages;
    private final EntityManager rows;

    StoredPages(PublicPageRepository pages, EntityManager rows) {
        this.pages = pages;
        this.rows = rows;
    }

    /// Persisted and not saved by the repository, which would first select each page it is given an id for.
    void add(List<NewPage> written) {
        written.forEach(page -> rows.persist(new PublicPage(page, Encoded.of(page.bytes()))));
    }

    /// Deletes all pages of the plan, those of past editions too.
    void forget(String plan) {
        pages.forgetAll(plan);
    }

    void replaceCurrent(String plan, List<NewPage> written) {
        replace(pages.currentOf(plan), written);
    }

    void replaceTown(List<NewPage> written) {
        replace(pages.ofTown(), written);
    }

    /// The addresses of all plans' current pages.
    List<String> addressesOfPlans(String mediaType) {
        return pages.addressesOfPlans(mediaType);
    }

    /// The addresses of other plans' pages that start like this.
    List<String> ofOthersUnder(String start, String plan) {
        return pages.ofOthersUnder(start, plan);
    }

    private void replace(List<PageTag> before, List<NewPage> written) {
        Map<String, String> tags = before.stream().collect(Collectors.toMap(PageTag::address, PageTag::etag));
        var changed = new ArrayList<NewPage>();
        for (var page : written) if (!page.etag().equals(tags.get(page.address()))) changed.add(page);
        var gone = new ArrayList<>(tags.keySet());
        written.stream().map(NewPage::address).forEach(gone::remove);
        changed.stream().map(NewPage::address).filter(tags::containsKey).forEach(gone::add);
        if (!gone.isEmpty()) pages.forget(gone);
        add(changed);
    }
}
