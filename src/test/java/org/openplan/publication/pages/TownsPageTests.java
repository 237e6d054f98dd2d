package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplan.document.Text;
import org.openplan.municipality.Municipality;

/// The search of the first page.
class TownsPageTests {

    private static final Municipality TOWN = renamed(SamplePlans.town());

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "djordjevo", "ĐORĐEVO", "Ђорђево", "na šumi", "NA SUMI", "grad-djordjevo", "prim"})
    void aTownIsFoundInEitherScriptAndWithoutDiacritics(String sought) {
        assertThat(TownsPage.matches(TOWN, sought)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"niš", "?!", "%", "djordjevo na sumi 2"})
    void whatIsInNoNameFindsNothing(String sought) {
        assertThat(TownsPage.matches(TOWN, sought)).isFalse();
    }

    private static Municipality renamed(Municipality town) {
        return new Municipality(
                town.slug(),
                Text.of("sr-Latn", "Grad Đorđevo na Šumi"),
                town.country(),
                town.kind(),
                town.population(),
                town.languages(),
                town.timeZone(),
                town.hosts(),
                town.look(),
                town.coordinatorEmail(),
                town.closingDays(),
                town.evidenceMegabytes(),
                town.embed(),
                town.answerDays());
    }
}
