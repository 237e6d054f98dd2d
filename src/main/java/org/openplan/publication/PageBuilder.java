package org.openplan.publication;

import java.util.Comparator;
import org.openplan.municipality.Municipality;
import org.springframework.stereotype.Component;

/// Keeps the stored pages of the current municipality up to date, in the caller's transaction: after a publication,
/// when the templates have changed, and when a day has come that changes what pages say.
@Component
class PageBuilder {

    private final PageBuildRepository builds;
    private final EditionRepository editions;
    private final PlanHistories histories;
    private final PlanPageBuilder planPages;
    private final TownPageBuilder townPages;
    private final TemplateFingerprint templates;

    PageBuilder(
            PageBuildRepository builds,
            EditionRepository editions,
            PlanHistories histories,
            PlanPageBuilder planPages,
            TownPageBuilder townPages,
            TemplateFingerprint templates) {
        this.builds = builds;
        this.editions = editions;
        this.histories = histories;
        this.planPages = planPages;
        this.townPages = townPages;
        this.templates = templates;
    }

    void addNewestEdition(String plan) {
        var town = histories.town();
        var build = findForUpdate(town);
        planPages.addNewestEdition(town, plan);
        rebuildTown(town, build);
    }

    /// Builds all pages again, those of past editions too, unless they were built from the present templates.
    boolean rebuildIfTemplatesChanged() {
        var town = histories.town();
        var build = findForUpdate(town);
        var now = templates.of(town);
        if (build.isOf(now)) return false;
        editions.plans().forEach(plan -> planPages.rebuild(town, plan));
        rebuildTown(town, build);
        build.becomes(now);
        return true;
    }

    /// Brings the current pages up to date if a day that changes them has come since they were built.
    boolean replaceCurrentIfOutdated() {
        var town = histories.town();
        var build = findForUpdate(town);
        if (!build.isOutdated(histories.today())) return false;
        editions.plans().forEach(plan -> planPages.replaceCurrent(town, plan));
        rebuildTown(town, build);
        return true;
    }

    /// Locks the row: of two transactions at once, each would miss the other's edition, so the second waits.
    private PageBuild findForUpdate(Municipality town) {
        return builds.findForUpdate(town.slug()).orElseGet(() -> builds.save(new PageBuild(town.slug())));
    }

    private void rebuildTown(Municipality town, PageBuild build) {
        var plans = histories.firstAndNewest();
        townPages.rebuild(town, plans);
        build.turnsOn(plans.stream()
                .map(plan -> plan.progress().turns().next())
                .min(Comparator.naturalOrder())
                .orElse(null));
    }
}
