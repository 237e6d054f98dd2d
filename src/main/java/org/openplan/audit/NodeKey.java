package org.openplan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The Ed25519 key with which this node signs its notes outside the database: two lines of Base64, the private and the
/// public key, in a file that only its owner can read. It is created when the node first signs a note, or provided by
/// the operator.
@Component
class NodeKey {

    private static final String ALGORITHM = "Ed25519";

    private final Path file;
    private @Nullable KeyPair keys;

    NodeKey(@Value("${openplan.trail.key}") Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /// Signs the statement; creates the key if there is none yet.
    String sign(String statement) {
        try {
            if (!exists()) make();
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys().getPrivate());
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(file + " is no key of this node", broken);
        }
    }

    boolean hasSigned(String statement, String signed) {
        if (!exists()) return false;
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(keys().getPublic());
            signature.update(statement.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(file + " is no key of this node", broken);
        }
    }

    /// Links the complete file into place and never replaces a key that another node has created meanwhile.
    private synchronized void make() throws GeneralSecurityException {
        keys = null;
        var made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var text = Base64.getEncoder().encodeToString(made.getPrivate().getEncoded()) + "\n"
                + Base64.getEncoder().encodeToString(made.getPublic().getEncoded()) + "\n";
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var whole = Files.createTempFile(folder, "key", ".new", onlyOwner);
            Files.writeString(whole, text);
            try {
                Files.createLink(file, whole);
            } catch (FileAlreadyExistsException otherNode) {
                return;
            } finally {
                Files.delete(whole);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be written", failed);
        }
    }

    private synchronized KeyPair keys() throws GeneralSecurityException {
        if (keys == null) keys = read();
        return keys;
    }

    private KeyPair read() throws GeneralSecurityException {
        try {
            var lines = Files.readAllLines(file);
            if (lines.size() < 2) throw new GeneralSecurityException(file + " is not whole");
            var factory = KeyFactory.getInstance(ALGORITHM);
            var decoder = Base64.getDecoder();
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(1)))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(0)))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        } catch (IllegalArgumentException malformed) {
            throw new GeneralSecurityException(malformed);
        }
    }
}
