package org.openplan.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openplan.document.Sha256;
import org.openplan.publication.EvidenceBytes;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The files of the municipality served, each under the SHA-256 of its bytes; written whole or not at all.
@Component
class EvidenceFolder implements EvidenceBytes {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    EvidenceFolder(@Value("${openplan.data}") Path data) {
        this.root = data.resolve("evidence");
    }

    /// The file itself becomes the one that is kept, where it is not kept already.
    String put(Path file) {
        try {
            var name = sha256(file);
            var place = place(name);
            if (Files.exists(place)) return name;
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            return name;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new Sha256().add(in).hex();
        }
    }

    Optional<byte[]> get(String name) {
        if (!NAME.matcher(name).matches()) return Optional.empty();
        try {
            var place = place(name);
            return Files.isRegularFile(place) ? Optional.of(Files.readAllBytes(place)) : Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// The original, which may say more than the public needs, has another hash and is named by no edition.
    @Override
    public Optional<byte[]> publicCopy(String sha256) {
        return get(sha256);
    }

    boolean holds(String name) {
        return NAME.matcher(name).matches() && Files.isRegularFile(place(name));
    }

    private Path place(String name) {
        return root.resolve(Tenancy.current()).resolve(name.substring(0, 2)).resolve(name);
    }
}
