package org.openplan.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// One Keycloak for all journeys of a run, with the realm and the demo people of `infra/keycloak`.
final class KeycloakServer {

    static final URI ADDRESS = URI.create("http://localhost:" + Ports.KEYCLOAK);
    static final String CLIENT_SECRET = "secret-of-the-journeys";
    static final String PASSWORD = "a-password-for-all-the-demo-people";

    private static final Path HOME = Path.of("target/journeys/keycloak").toAbsolutePath();

    private static final class Shared {
        static final Started SERVER = start();
    }

    private KeycloakServer() {}

    /// It takes its time; whoever wants to sign in waits for it by `ready`.
    static void begin() {
        if (Shared.SERVER.process().pid() <= 0) throw new IllegalStateException("Keycloak has no process");
    }

    static void ready() {
        Shared.SERVER.answers(ADDRESS.resolve("/realms/openplan"), Duration.ofMinutes(4));
        if (Settings.TOLD != 0) throw new IllegalStateException("infra/realm ended with " + Settings.TOLD);
    }

    /// Told once what is not in the realm file, by the script an operator uses.
    private static final class Settings {
        static final int TOLD = tell();

        private static int tell() {
            var environment = new HashMap<>(environment());
            environment.putAll(JourneyMail.environment());
            environment.put("OPENPLAN_KEYCLOAK_URL", ADDRESS.toString());
            var script = Path.of("infra/realm").toAbsolutePath().toString();
            try {
                return Started.start("realm", HOME, environment, List.of("bash", script))
                        .process()
                        .waitFor();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static Started start() {
        try {
            var distribution = Path.of(System.getenv("OPENPLAN_KEYCLOAK_HOME"));
            if (!Files.exists(HOME)) FileSystemUtils.copyRecursively(distribution, HOME);
            FileSystemUtils.deleteRecursively(HOME.resolve("data"));
            var imports = Files.createDirectories(HOME.resolve("data/import"));
            copy("realm.json", imports.resolve("openplan-realm.json"));
            copy("demo-users.json", imports.resolve("openplan-users-0.json"));
            FileSystemUtils.copyRecursively(Path.of("infra/keycloak/themes"), HOME.resolve("themes"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Started.start("keycloak", HOME, environment(), command());
    }

    private static void copy(String name, Path target) throws IOException {
        Files.copy(Path.of("infra/keycloak", name), target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> command() {
        var script = HOME.resolve("bin/kc.sh").toString();
        var port = String.valueOf(Ports.KEYCLOAK);
        return List.of("sh", script, "start-dev", "--import-realm", "--http-host=127.0.0.1", "--http-port", port);
    }

    private static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx512m",
                "JAVA_OPTS_APPEND",
                "-XX:TieredStopAtLevel=1",
                "OPENPLAN_URL",
                Service.ADDRESS.toString(),
                "OPENPLAN_CLIENT_SECRET",
                CLIENT_SECRET,
                "OPENPLAN_DEMO_PASSWORD",
                PASSWORD,
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                PASSWORD,
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
                "setup",
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
                PASSWORD);
    }
}
