package org.openplan.membership;

import org.junit.jupiter.api.Nested;
import org.openplan.EmbeddedIntegrationTest;
import org.openplan.IntegrationTest;

class InvitedPeopleTests {

    @Nested
    @IntegrationTest
    class OnMysql extends InvitedPeople {}

    @Nested
    @EmbeddedIntegrationTest
    class OnTheEmbeddedDatabase extends InvitedPeople {}
}
