package org.openplan.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.openplan.design.Encoded;

/// What any public page may weigh.
final class Budget {

    private static final int RAW = 60_000;
    private static final int ON_THE_WIRE = 14_000;
    private static final int NODES = 1_200;

    private Budget() {}

    static void isKept(String address, byte[] page) {
        assertThat(page.length).as("bytes of %s", address).isLessThan(RAW);
        assertThat(Encoded.of(page).brotli().length).as("brotli of %s", address).isLessThan(ON_THE_WIRE);
        assertThat(nodes(page)).as("elements of %s", address).isLessThanOrEqualTo(NODES);
    }

    private static int nodes(byte[] page) {
        return new String(page, StandardCharsets.UTF_8).split("<[a-z]").length - 1;
    }
}
