package org.openplan.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnsavedTextOwnerTests {

    @Test
    void theKeyInTheBrowserIsOnePersonsAndTellsNobodyWhoItIs() {
        var mira = new Person("5d1c", "Mira Marić", "mira@primer.example");
        var renamed = new Person("5d1c", "Mira Perić", "peric@primer.example");
        var other = new Person("5d1d", "Mira Marić", "mira@primer.example");

        assertThat(UnsavedTextOwner.key(mira))
                .isEqualTo(UnsavedTextOwner.key(renamed))
                .isNotEqualTo(UnsavedTextOwner.key(other))
                .matches("[0-9a-f]{32}");
    }
}
