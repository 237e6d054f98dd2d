package org.openplan;

import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.Nested;

class TownSpellingsTests {

    @Nested
    @IntegrationTest
    @ViewPackages(packages = "org.openplan")
    class OnMysql extends TownSpellings {}

    @Nested
    @EmbeddedIntegrationTest
    @ViewPackages(packages = "org.openplan")
    class OnTheEmbeddedDatabase extends TownSpellings {}
}
