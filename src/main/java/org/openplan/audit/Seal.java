package org.openplan.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Sha256;

/// The SHA-256 over a sequence of texts, each preceded by its length, so that the boundaries between them
/// are unambiguous.
final class Seal {

    private Seal() {}

    static String of(@Nullable String... texts) {
        var sum = new Sha256();
        for (var text : texts) {
            var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            int length = text == null ? -1 : bytes.length;
            sum.add(ByteBuffer.allocate(Integer.BYTES).putInt(length).array()).add(bytes);
        }
        return sum.hex();
    }
}
