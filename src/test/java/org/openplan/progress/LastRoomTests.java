package org.openplan.progress;

import org.junit.jupiter.api.Nested;
import org.openplan.EmbeddedIntegrationTest;
import org.openplan.IntegrationTest;

/// The last room of a municipality is given once, on either database.
class LastRoomTests {

    @Nested
    @IntegrationTest
    class OnMysql extends LastRoom {}

    @Nested
    @EmbeddedIntegrationTest
    class OnTheEmbeddedDatabase extends LastRoom {}
}
