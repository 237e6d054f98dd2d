package org.openplan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplan.journeys.Needs.Part.CHROMIUM;
import static org.openplan.journeys.Needs.Part.KEYCLOAK;
import static org.openplan.journeys.Needs.Part.MYSQL;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whoever runs the service signs in by a role of the realm, of which a real Keycloak tells.
@Needs({MYSQL, KEYCLOAK, CHROMIUM})
class OperatorJourney {

    @BeforeAll
    static void start() {
        Service.on(Service.Database.MYSQL);
    }

    @Test
    void theOperatorSeesTheMunicipalitiesAndNothingInsideThem() {
        try (var operator = new Browser().signIn("operator@openplan.example")) {
            operator.open("/app/").reads("Municipalities", "Primer", "As applied");
            operator.station("operator");
            assertThat(operator.hindrances()).isEmpty();
            operator.open("/app/primer/plan").reads("There is nothing at this address");
        }
    }

    @Test
    void aCoordinatorFindsNothingThere() {
        try (var coordinator = new Browser().signIn("coordinator@primer.example")) {
            coordinator.open("/app/municipalities").reads("There is nothing at this address");
        }
    }
}
