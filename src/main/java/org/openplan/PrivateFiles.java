package org.openplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/// Keeps other users of the machine from the data folder: files that this process and its workers make are for its user
/// only, and those from before become so at the next start of a process that may write. Needs POSIX.
public class PrivateFiles implements EnvironmentPostProcessor, Ordered {

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    private static final int GROUP_AND_OTHERS = 0077;

    /// Before the database gets its files.
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 5;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var folder = Path.of(environment.getProperty("openplan.data", ".data"));
        boolean onlyReads = !environment.getProperty("spring.liquibase.enabled", Boolean.class, true);
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) return;
        keepNewOnes();
        if (onlyReads) return;
        try {
            Files.walkFileTree(Files.createDirectories(folder), new Closing());
        } catch (IOException broken) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be closed to others", broken);
        }
    }

    /// The embedded database and libraries make files by themselves, and Java has no other way to tell them how.
    private static void keepNewOnes() {
        var linker = Linker.nativeLinker();
        var umask = linker.defaultLookup()
                .find("umask")
                .map(found -> linker.downcallHandle(
                        found, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)));
        if (umask.isEmpty()) return;
        try {
            int former = (int) umask.get().invokeExact(GROUP_AND_OTHERS);
            assert former >= 0;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Takes the permissions of others away; programs stay programs. What went meanwhile is left out.
    private static final class Closing extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes known) throws IOException {
            close(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes known) throws IOException {
            if (!known.isSymbolicLink()) close(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        private static void close(Path path) throws IOException {
            try {
                var permissions = Files.getPosixFilePermissions(path);
                if (permissions.removeAll(OF_OTHERS)) Files.setPosixFilePermissions(path, permissions);
            } catch (NoSuchFileException gone) {
                // somebody else works in the folder
            }
        }
    }
}
