package org.openplan.publication;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openplan.audit.DerivedRecords;
import org.openplan.design.Encoded;
import org.openplan.document.Sha256;
import org.openplan.municipality.Municipality;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Compares the stored pages of the current municipality with what its editions give: the bytes with their entity tag,
/// and the tags with those of pages built for the comparison.
@Component
@Transactional(readOnly = true)
class PagesCheck implements DerivedRecords {

    private static final int AT_A_TIME = 50;

    private final PublicPageRepository pages;
    private final PageBuildRepository builds;
    private final EditionRepository editions;
    private final PlanHistories histories;
    private final PlanPageBuilder planPages;
    private final TownPageBuilder townPages;
    private final TemplateFingerprint templates;
    private final EntityManager rows;

    PagesCheck(
            PublicPageRepository pages,
            PageBuildRepository builds,
            EditionRepository editions,
            PlanHistories histories,
            PlanPageBuilder planPages,
            TownPageBuilder townPages,
            TemplateFingerprint templates,
            EntityManager rows) {
        this.pages = pages;
        this.builds = builds;
        this.editions = editions;
        this.histories = histories;
        this.planPages = planPages;
        this.townPages = townPages;
        this.templates = templates;
        this.rows = rows;
    }

    /// Looks twice at what differs, because a publication may have come in between.
    @Override
    public Optional<String> firstChanged() {
        var changed = changed();
        if (changed.isEmpty()) return Optional.empty();
        rows.clear();
        changed.retainAll(changed());
        return changed.stream().findFirst();
    }

    private Set<String> changed() {
        var town = histories.town();
        var build = builds.findById(town.slug()).filter(known -> known.isOf(templates.of(town)));
        var changed = damaged(town, build.isPresent());
        if (build.isEmpty()) return changed; // a job builds them again
        boolean current = !build.get().isOutdated(histories.today());
        var built = new HashSet<PageFacts>();
        for (var plan : editions.plans()) built.addAll(planPages.facts(town, plan, current));
        if (current) built.addAll(townPages.facts(town, histories.firstAndNewest()));
        var stored = new HashSet<>(pages.facts(current));
        Stream.concat(without(stored, built), without(built, stored)).forEach(changed::add);
        return changed;
    }

    private static Stream<String> without(Set<PageFacts> pages, Set<PageFacts> others) {
        return pages.stream().filter(page -> !others.contains(page)).map(PageFacts::address);
    }

    /// The addresses whose bytes do not have their entity tag; that of an embedded page also stands for the sites which
    /// the municipality names, and before a build for those it named.
    private Set<String> damaged(Municipality town, boolean isBuilt) {
        var damaged = new TreeSet<String>();
        var address = "";
        while (true) {
            var some = pages.after(address, Limit.of(AT_A_TIME));
            if (some.isEmpty()) return damaged;
            some.stream()
                    .filter(page -> isBuilt || !page.isEmbedded())
                    .filter(page -> !isWhole(page, town))
                    .map(StoredPage::address)
                    .forEach(damaged::add);
            address = some.getLast().address();
        }
    }

    private static boolean isWhole(StoredPage page, Municipality town) {
        var link = page.link();
        if (page.isElsewhere()) return link != null && Sha256.of(link).equals(page.etag());
        var appended = page.isEmbedded() ? NewPage.tagged(town.embed()) : new byte[0];
        return new Encoded(page.gzip(), page.brotli()).isOf(page.etag(), appended);
    }
}
