package org.openplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LastingIdTests {

    @Test
    void aNewIdIsOfVersionSevenAndLikeNoOther() {
        var ids = Stream.generate(LastingId::next).limit(1_000).toList();

        assertThat(ids).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
        assertThat(new HashSet<>(ids)).hasSize(ids.size());
        assertThat(ids.getFirst().getMostSignificantBits() >>> 16)
                .isCloseTo(System.currentTimeMillis(), org.assertj.core.data.Offset.offset(60_000L));
    }

    /// The example of RFC 9562, A.4.
    @Test
    void aDerivedIdIsThatOfTheStandard() {
        var names = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(LastingId.derived(names, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }
}
