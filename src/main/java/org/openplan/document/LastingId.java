package org.openplan.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/// The ids that parts of a plan keep for life (RFC 9562): drawn for new parts, derived for those from before there
/// were any.
public final class LastingId {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// Stands in the contract's schema too, so that anyone can derive the same.
    private static final UUID OF_PLANS = UUID.fromString("34e17af8-1936-4fe9-8548-dafbb3f8c57a");

    private LastingId() {}

    /// A new one, version 7, so that those drawn later sort later.
    public static UUID next() {
        long moment = System.currentTimeMillis() << 16;
        long most = moment | 0x7000 | RANDOM.nextInt(0x1000);
        return new UUID(most, RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    /// What the ids of the parts of a plan are derived in; the same for all its editions.
    static UUID ofPlan(String municipality, String slug) {
        return derived(OF_PLANS, municipality + "/" + slug);
    }

    /// Version 5: the same for the same name within the same whole, whoever derives it.
    static UUID derived(UUID whole, String name) {
        var digest = sha1();
        digest.update(ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(whole.getMostSignificantBits())
                .putLong(whole.getLeastSignificantBits())
                .flip());
        var hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = hash.getLong() & ~0xF000L | 0x5000;
        return new UUID(most, hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
