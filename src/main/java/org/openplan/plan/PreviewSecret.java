package org.openplan.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openplan.document.Sha256;

/// What a link to a preview holds: its id and 32 random bytes, of which only a hash is stored.
record PreviewSecret(PreviewLinkId link, byte[] random) {

    private static final int ID = 16;
    private static final int RANDOM = 32;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{64}");
    private static final SecureRandom SOURCE = new SecureRandom();

    static PreviewSecret next() {
        var random = new byte[RANDOM];
        SOURCE.nextBytes(random);
        return new PreviewSecret(PreviewLinkId.next(), random);
    }

    /// Empty if the text cannot be a token.
    static Optional<PreviewSecret> read(String token) {
        if (!TOKEN.matcher(token).matches()) return Optional.empty();
        var bytes = Base64.getUrlDecoder().decode(token);
        var halves = ByteBuffer.wrap(bytes);
        var id = new UUID(halves.getLong(), halves.getLong());
        return Optional.of(new PreviewSecret(new PreviewLinkId(id), Arrays.copyOfRange(bytes, ID, bytes.length)));
    }

    String token() {
        var bytes = ByteBuffer.allocate(ID + RANDOM)
                .putLong(link.id().getMostSignificantBits())
                .putLong(link.id().getLeastSignificantBits())
                .put(random)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String hash() {
        return Sha256.of(random);
    }

    /// In the same time for every hash.
    boolean matches(String stored) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
    }
}
