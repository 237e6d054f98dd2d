package org.openplan.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;

/// The permanent ids of a plan's parts (RFC 9562): generated for new parts, derived for parts older than ids.
public final class LastingId {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// Also given in the contract's schema, so that anyone can derive the same ids.
    private static final UUID OF_PLANS = UUID.fromString("34e17af8-1936-4fe9-8548-dafbb3f8c57a");

    private LastingId() {}

    /// A new id, version 7, so that later ids sort later.
    public static UUID next() {
        long moment = System.currentTimeMillis() << 16;
        long most = moment | 0x7000 | RANDOM.nextInt(0x1000);
        return new UUID(most, RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    /// The namespace for the ids of a plan's parts; the same for all its editions.
    static UUID ofPlan(String municipality, String slug) {
        return derived(OF_PLANS, municipality + "/" + slug);
    }

    /// A version 5 id: the same name in the same namespace always gives the same id.
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
