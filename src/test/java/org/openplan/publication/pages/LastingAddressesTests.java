package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanDocument.Measure;

class LastingAddressesTests {

    private static final String PLAN = "/primer/en/plans/2024-2025";

    private final PlanDocument promised = SamplePlans.promised();
    private final Measure first = promised.measures().getFirst();
    private final Measure second = promised.measures().get(1);

    @Test
    void theIdOfAMeasureAndOfEachOfItsStepsLeadsToItsPage() {
        var ids = of(promised).ofIds();

        assertThat(ids).containsEntry("/primer/id/" + first.id(), PLAN + "/measures/1");
        assertThat(ids).containsEntry("/primer/id/" + first.steps().getLast().id(), PLAN + "/measures/1");
        assertThat(ids).hasSize(4 + 8);
    }

    @Test
    void afterARenumberingTheIdAndTheOldNumberLeadToTheNewPage() {
        var addresses = of(promised, with(first.withNumber("7"), second));

        assertThat(addresses.ofIds()).containsEntry("/primer/id/" + first.id(), PLAN + "/measures/7");
        assertThat(addresses.ofFormerNumbers())
                .containsEntry(PLAN + "/measures/1", PLAN + "/measures/7")
                .doesNotContainKey(PLAN + "/measures/2");
    }

    @Test
    void anOldNumberThatAnotherMeasureHasByNowLeadsNowhereElse() {
        var addresses = of(promised, with(first.withNumber("2"), second.withNumber("1")));

        assertThat(addresses.ofFormerNumbers()).doesNotContainKeys(PLAN + "/measures/1", PLAN + "/measures/2");
        assertThat(addresses.ofIds()).containsEntry("/primer/id/" + first.id(), PLAN + "/measures/2");
    }

    @Test
    void aNumberThatTwoMeasuresOnceHadLeadsToTheLaterOne() {
        var addresses = of(
                promised,
                with(first.withNumber("8"), second.withNumber("1")),
                with(first.withNumber("8"), second.withNumber("9")));

        assertThat(addresses.ofFormerNumbers())
                .containsEntry(PLAN + "/measures/1", PLAN + "/measures/9")
                .containsEntry(PLAN + "/measures/2", PLAN + "/measures/9");
    }

    @Test
    void whatIsInThePlanNoLongerIsFoundInTheEditionWhereItStoodLast() {
        var addresses = of(promised, promised, with(second));

        assertThat(addresses.ofIds())
                .containsEntry("/primer/id/" + first.id(), PLAN + "/versions/2/measures/1")
                .containsEntry("/primer/id/" + second.id(), PLAN + "/measures/2");
        assertThat(addresses.ofFormerNumbers()).containsEntry(PLAN + "/measures/1", PLAN + "/versions/2/measures/1");
    }

    @Test
    void theMeasuresThatHadANumberBeforeAreToldWithTheirLastEditionThere() {
        var history = SamplePlans.history(promised, promised, with(first.withNumber("2"), second.withNumber("1")));
        var now = history.document().measures().getFirst();

        assertThat(FormerMeasures.at(now, history)).hasSize(1);
        assertThat(FormerMeasures.at(now, history).firstEntry().getKey().id()).isEqualTo(second.id());
        assertThat(FormerMeasures.at(now, history).firstEntry().getValue().number())
                .isEqualTo(2);
    }

    private PlanDocument with(Measure... changed) {
        var measures = new ArrayList<>(List.of(changed));
        measures.addAll(promised.measures().subList(2, 4));
        return promised.withMeasures(measures);
    }

    private static LastingAddresses of(PlanDocument... editions) {
        return new LastingAddresses(SamplePlans.history(editions), "primer", "en");
    }
}
