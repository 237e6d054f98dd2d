package org.openplan.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublicPageRepository extends Repository<PublicPage, RowId> {

    @Query("""
            select new org.openplan.publication.StoredPage(
                page.address, page.mediaType, page.etag, page.link, page.gzip, page.brotli)
            from PublicPage page where page.address = :address""")
    Optional<StoredPage> at(String address);

    @Query("select page.etag from PublicPage page where page.address = :address")
    Optional<String> etagAt(String address);

    @Query("""
            select new org.openplan.publication.StoredPage(
                page.address, page.mediaType, page.etag, page.link, page.gzip, page.brotli)
            from PublicPage page where page.address > :address order by page.address""")
    List<StoredPage> after(String address, Limit most);

    @Query("""
            select new org.openplan.publication.PageFacts(
                page.address, page.plan, page.edition, page.mediaType, page.etag, page.link)
            from PublicPage page where :current = true or page.edition is not null""")
    List<PageFacts> facts(boolean current);

    @Query("""
            select page.address from PublicPage page
            where page.plan is not null and page.edition is null and page.mediaType = :mediaType""")
    List<String> addressesOfPlans(String mediaType);

    @Query("""
            select new org.openplan.publication.PageTag(page.address, page.etag)
            from PublicPage page where page.plan = :plan and page.edition is null""")
    List<PageTag> currentOf(String plan);

    @Query("""
            select new org.openplan.publication.PageTag(page.address, page.etag)
            from PublicPage page where page.plan is null""")
    List<PageTag> ofTown();

    /// The addresses of other plans' pages that start like this.
    @Query("""
            select page.address from PublicPage page
            where page.address like concat(:start, '%') and page.plan <> :plan""")
    List<String> ofOthersUnder(String start, String plan);

    @Modifying
    @Query("delete from PublicPage page where page.address in :addresses")
    void forget(Collection<String> addresses);

    @Modifying
    @Query("delete from PublicPage page where page.plan = :plan")
    void forgetAll(String plan);
}
