package org.openplan.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 in lower-case hexadecimal: of bytes, of a text in UTF-8, or of parts added one by one.
public final class Sha256 {

    private static final int CHUNK = 8192;

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform provides SHA-256
        }
    }

    public static String of(byte[] bytes) {
        return new Sha256().add(bytes).hex();
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    /// Adds the rest of the stream without holding it in memory; the caller closes it.
    public Sha256 add(InputStream content) throws IOException {
        var chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) digest.update(chunk, 0, read);
        return this;
    }

    /// Returns the sum of everything added and starts a new one.
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
