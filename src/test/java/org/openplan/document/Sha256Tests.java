package org.openplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Tests {

    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "Ниш, 4cf3fa2d70085163cdc9795c6741cc150aa6629a8ec552048d977b4abd63bc38"
    })
    void theSumIsTheOneEverybodyElseComputes(String text, String sum) {
        assertThat(Sha256.of(text)).isEqualTo(sum);
        assertThat(Sha256.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(sum);
    }

    @Test
    void partsAndStreamsAddUpToTheWhole() throws IOException {
        var whole = new byte[100_000];
        for (int i = 0; i < whole.length; i++) whole[i] = (byte) i;
        var rest = new ByteArrayInputStream(whole);
        var begun = rest.readNBytes(7);

        assertThat(new Sha256().add(begun).add(rest).hex()).isEqualTo(Sha256.of(whole));
    }
}
