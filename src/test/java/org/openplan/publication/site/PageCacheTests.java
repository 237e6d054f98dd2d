package org.openplan.publication.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openplan.Cast;
import org.openplan.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PageCacheTests {

    @Autowired
    private Cast cast;

    @Autowired
    private PageCache shelf;

    @Test
    void whatIsThereIsKeptAndWhatIsNotTakesNoRoom() {
        var home = "/" + cast.town().slug() + "/en/";

        assertThat(shelf.find(home)).isPresent();
        assertThat(shelf.find(home + "nowhere")).isEmpty();

        assertThat(shelf.has(home)).isTrue();
        assertThat(shelf.has(home + "nowhere")).isFalse();
    }
}
