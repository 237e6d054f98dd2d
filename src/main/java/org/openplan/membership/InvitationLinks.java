package org.openplan.membership;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/// The links in invitations: the key of the invitation with a code that only this service can make, so that neither
/// guessing nor reading the database gives a link.
@Component
class InvitationLinks {

    static final String PATH = "/invitation/";

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "invitation of openplan: ";
    private static final int KEY_LENGTH = 16;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{64}");

    private final SecretKeySpec secret;
    private final String site;

    InvitationLinks(KeycloakRealm realm, Site site) {
        var shared = realm.secret().isBlank() ? KeyGenerators.string().generateKey() : realm.secret();
        this.secret = new SecretKeySpec((PURPOSE + shared).getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.site = site.url();
    }

    String address(UUID key) {
        return site + PATH + token(key);
    }

    /// The key in a token of ours; empty for anything else.
    Optional<UUID> read(String token) {
        if (!TOKEN.matcher(token).matches()) return Optional.empty();
        var bytes = Base64.getUrlDecoder().decode(token);
        var key = Arrays.copyOf(bytes, KEY_LENGTH);
        var code = Arrays.copyOfRange(bytes, KEY_LENGTH, bytes.length);
        if (!MessageDigest.isEqual(code, code(key))) return Optional.empty();
        var halves = ByteBuffer.wrap(key);
        return Optional.of(new UUID(halves.getLong(), halves.getLong()));
    }

    private String token(UUID key) {
        var bytes = ByteBuffer.allocate(KEY_LENGTH)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits())
                .array();
        var code = code(bytes);
        var whole = ByteBuffer.allocate(bytes.length + code.length).put(bytes).put(code);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    private byte[] code(byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
