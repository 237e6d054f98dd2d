package org.openplan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTests {

    @Test
    void theSameTextsGiveTheSameSeal() {
        assertThat(Seal.of("a", "б", null)).isEqualTo(Seal.of("a", "б", null)).hasSize(64);
    }

    @Test
    void noTextCanLendALetterToItsNeighbour() {
        assertThat(Seal.of("ab", "c")).isNotEqualTo(Seal.of("a", "bc"));
    }

    @Test
    void absentIsNotEmpty() {
        assertThat(Seal.of("a", null)).isNotEqualTo(Seal.of("a", ""));
    }
}
