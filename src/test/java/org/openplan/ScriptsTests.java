package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the scripts keep to themselves: passwords from the application and from other people, remarks from the
/// terminal.
class ScriptsTests {

    private static final Path INFRA = Path.of("infra").toAbsolutePath();
    private static final String SECRETS = ". " + INFRA + "/lib/common.sh; . " + INFRA
            + "/lib/secrets.sh; KC_BOOTSTRAP_ADMIN_CLIENT_ID=setup; data_folder; secrets; ";

    @TempDir
    private Path folder;

    @Test
    void theApplicationGetsItsOwnSecretAndNoneOfKeycloaks() throws Exception {
        var given = Map.of("KC_BOOTSTRAP_ADMIN_PASSWORD", "given-by-the-operator", "OPENPLAN_DEMO_PASSWORD", "given");

        var application = bash(SECRETS + "exec env", given);
        var keycloak = bash(SECRETS + "export \"${keycloak_secrets[@]}\"; exec env", given);

        assertThat(application)
                .contains("OPENPLAN_CLIENT_SECRET=")
                .doesNotContain("KC_BOOTSTRAP", "OPENPLAN_DEMO_PASSWORD", "given");
        assertThat(keycloak).contains("KC_BOOTSTRAP_ADMIN_PASSWORD=given-by-the-operator");
    }

    @Test
    void passwordsStayAndAreReadableToTheirOwnerOnlyAlsoWhereTheyWereFoundOpen() throws Exception {
        bash(SECRETS, Map.of());
        var file = folder.resolve("secrets");
        var first = Files.readString(file);
        assertThat(first).contains("KC_BOOTSTRAP_ADMIN_PASSWORD=");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        bash(SECRETS, Map.of());

        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aCommandSaysItsOwnWordsAndNothingElse() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = "set -euo pipefail; . " + INFRA + "/lib/common.sh; . " + INFRA + "/lib/java.sh; "
                + "java() { :; }; exec() { printf '%s\\n' \"$@\"; }; app=/nowhere start_cache=/dev/null/none; "
                + "openplan_command tenants check";
        var asked = bash(command, Map.of()).lines().toList();
        assertThat(asked).endsWith("-jar", "/nowhere/openplan.jar", "tenants", "check");

        // a start-up cache that is none makes the JVM complain
        Files.writeString(folder.resolve("none.aot"), "no cache");
        var own = Stream.concat(
                        asked.stream().skip(1).takeWhile(part -> !part.equals("-jar")),
                        Stream.of(
                                "-XX:TieredStopAtLevel=1", // it starts once, so that compiling well does not pay
                                "-XX:AOTCache=" + folder.resolve("none.aot"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.openplan.OpenPlan",
                                "tenants",
                                "apply"))
                .toList();
        var said = run(
                Stream.concat(Stream.of(java.toString()), own.stream()).toList(),
                Map.of("OPENPLAN_TENANTS", town(), "OPENPLAN_URL", "http://localhost:1"));
        assertThat(said.lines())
                .containsExactly(
                        "novi-pazar is right",
                        "Applied; pages and Keycloak follow within seconds, or at the next start of OpenPlan");
    }

    private String town() throws IOException {
        var to = Files.createDirectories(folder.resolve("tenants/novi-pazar"));
        try (var files = Files.list(Path.of("tenants/novi-pazar"))) {
            for (var file : files.filter(Files::isRegularFile).toList())
                Files.copy(file, to.resolve(file.getFileName().toString()));
        }
        return to.getParent().toString();
    }

    private String bash(String script, Map<String, String> environment) throws Exception {
        return run(List.of("bash", "-c", script), environment);
    }

    /// What it says on either stream.
    private String run(List<String> command, Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("OPENPLAN_DATA", folder.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
