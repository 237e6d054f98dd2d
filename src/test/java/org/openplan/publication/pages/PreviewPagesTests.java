package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Section;
import org.openplan.document.PlanHistory;
import org.openplan.document.Text;
import org.openplan.language.Translations;
import org.openplan.municipality.Municipality;

/// A draft has every page that it would have in public, and no other.
class PreviewPagesTests {

    private static final Municipality TOWN = SamplePlans.townSpeaking("en");
    private static final Translations TRANSLATIONS = new Translations();

    /// The list of editions tells of what is published, not of the draft.
    private static final String EDITIONS = "/versions";

    @Test
    void everyPublicPageIsInThePreviewToo() {
        for (var plan : List.of(SamplePlans.promised(), SamplePlans.huge(25))) {
            var history = SamplePlans.history(plan);
            assertSoftly(all -> publicPages(history)
                    .forEach(page ->
                            all.assertThat(preview(history).find(page)).as(page).isPresent()));
        }
    }

    @Test
    void chaptersThatAreOnlyHeadingsMakeNoPageOfText() {
        var history = SamplePlans.history(withSections(List.of(Section.of(Text.of("en", "Introduction"), Text.NONE))));

        assertThat(publicPages(history)).doesNotContain("/text");
        assertThat(preview(history).find("/text")).isEmpty();
    }

    private static PlanDocument withSections(List<Section> sections) {
        return SamplePlans.promised().with().sections(sections).build();
    }

    private static Set<String> publicPages(PlanHistory history) {
        var plan = at(history).plan();
        return new PlanPages(TOWN, TRANSLATIONS)
                .current(history).keySet().stream()
                        .map(address -> address.substring(plan.length()))
                        .filter(page -> !page.equals(EDITIONS))
                        .collect(Collectors.toSet());
    }

    private static PreviewPages preview(PlanHistory history) {
        return new PreviewPages(PageContext.of(TOWN, TRANSLATIONS, "en"), history, at(history));
    }

    private static Addresses at(PlanHistory history) {
        return Addresses.now(TOWN.slug(), "en", history.document().slug());
    }
}
