package org.openplan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// What a test cannot do without and a machine may lack: on a developer's machine the test is skipped and says so,
/// in CI it fails.
public final class MissingPart {

    private MissingPart() {}

    /// Why a test is skipped.
    public static String reason(String part, String remedy) {
        return reason("true".equals(System.getenv("CI")), part, remedy);
    }

    static String reason(boolean ci, String part, String remedy) {
        if (ci) throw new AssertionError("In CI nothing may be skipped, and this is missing: " + part + "; " + remedy);
        return "Without " + part + "; " + remedy;
    }

    /// A file of `shared/data`, which holds real plans and lies beside the repository.
    public static Path shared(String name) {
        return in("shared/data", name);
    }

    /// One of the files that were made to do harm, in `shared/cases/hostile`.
    public static Path hostile(String name) {
        return in("shared/cases/hostile", name);
    }

    private static Path in(String place, String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(place).resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseGet(() -> Assumptions.abort(reason(name, "put the folder shared beside the repository")));
    }
}
