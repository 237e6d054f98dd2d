package org.openplan.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Keeps incoming files on disk until a worker has opened them, because a hundred large ones would not fit into memory.
/// Files left by a killed service are removed after a day.
@Component
public class IncomingFiles {

    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path folder;

    IncomingFiles(@Value("${openplan.data}") Path data) {
        this.folder = data.toAbsolutePath().resolve("incoming");
    }

    /// Reads at most one byte more than allowed, which suffices to detect a file that is too large.
    public IncomingFile receive(String name, InputStream content, long largest) {
        try {
            var path = empty();
            try (var out = Files.newOutputStream(path)) {
                return new IncomingFile(name, path, copy(content, out, largest + 1));
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(path);
                throw broken;
            }
        } catch (IOException brokenOrFull) {
            throw new UncheckedIOException(brokenOrFull);
        }
    }

    /// A new empty file for the caller alone to write to.
    Path empty() throws IOException {
        return Files.createTempFile(folder(), "file", null);
    }

    /// A new folder for one worker alone.
    Path emptyFolder() throws IOException {
        return Files.createTempDirectory(folder(), "worker");
    }

    /// Removes a file, or a folder with everything in it.
    void remove(Path path) throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }

    Path folder() throws IOException {
        if (Files.isDirectory(folder)) return folder;
        Files.createDirectories(folder.getParent());
        try {
            return Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException another) {
            return folder;
        }
    }

    /// Several services may share the folder, so only old files can safely be removed.
    void removeOld(Instant now) {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            for (var file : files.toList())
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LEFT_BEHIND))) remove(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        var buffer = new byte[65_536];
        long all = 0;
        while (all < most) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, most - all));
            if (read < 0) break;
            out.write(buffer, 0, read);
            all += read;
        }
        return all;
    }
}
