package org.openplan.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openplan.document.Sha256;
import org.openplan.municipality.StorageUse;
import org.openplan.publication.EvidenceBytes;
import org.openplan.tenancy.Tenancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The evidence files of the current municipality, each named by the SHA-256 of its
/// bytes; files are written atomically.
@Component
class EvidenceFolder implements EvidenceBytes, StorageUse {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    EvidenceFolder(@Value("${openplan.data}") Path data) {
        this.root = data.resolve("evidence");
    }

    /// The name that the file has or would have in the folder.
    String name(Path file) {
        try {
            return sha256(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Moves the file into the folder, unless the same content is already stored there.
    void put(String name, Path file) {
        try {
            var place = place(name);
            if (isHandedInAgain(place)) return;
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// Renews the timestamp of an existing file so that it counts as new, because an unused file may be
    /// about to be deleted.
    private static boolean isHandedInAgain(Path place) throws IOException {
        try {
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
            return Files.exists(place);
        } catch (NoSuchFileException isNew) {
            return false;
        }
    }

    /// All files in the folder, whatever their names.
    List<StoredFile> all() {
        var here = root.resolve(Tenancy.current());
        if (!Files.isDirectory(here)) return List.of();
        var found = new ArrayList<StoredFile>();
        try {
            Files.walkFileTree(here, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                    boolean isInPlace = isName(file) && place(nameOf(file)).equals(file);
                    var name = isInPlace ? nameOf(file) : here.relativize(file).toString();
                    found.add(new StoredFile(
                            name, about.size(), about.lastModifiedTime().toInstant()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(found);
    }

    @Override
    public long bytes() {
        return all().stream().mapToLong(StoredFile::size).sum();
    }

    /// Deletes the file unless it was uploaded again since this moment; returns whether it is gone.
    boolean remove(String name, Instant untouchedSince) {
        var place = place(name);
        var aside = place.resolveSibling(name + ".leaving");
        try {
            Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
            if (Files.getLastModifiedTime(aside).toInstant().isBefore(untouchedSince)) {
                Files.delete(aside);
                return true;
            }
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            return false;
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /// Whether the file's content still matches the SHA-256 it is named by.
    boolean isAsNamed(String name) {
        try {
            return sha256(place(name)).equals(name);
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean isName(Path file) {
        return NAME.matcher(nameOf(file)).matches();
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
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

    /// Never the original, which may reveal more than the public needs: it has another hash, and no edition names it.
    @Override
    public Optional<Path> publicCopy(String sha256) {
        return holds(sha256) ? Optional.of(place(sha256)) : Optional.empty();
    }

    boolean holds(String name) {
        return NAME.matcher(name).matches() && Files.isRegularFile(place(name));
    }

    private Path place(String name) {
        return root.resolve(Tenancy.current()).resolve(name.substring(0, 2)).resolve(name);
    }
}
