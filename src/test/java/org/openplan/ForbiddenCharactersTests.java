package org.openplan;

import org.junit.jupiter.api.Nested;

/// A character that no text may have is stored in neither database.
class ForbiddenCharactersTests {

    @Nested
    @IntegrationTest
    class OnMysql extends ForbiddenCharacters {}

    @Nested
    @EmbeddedIntegrationTest
    class OnTheEmbeddedDatabase extends ForbiddenCharacters {}
}
