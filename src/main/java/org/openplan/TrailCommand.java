package org.openplan;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.openplan.audit.TrailConsole;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Verifies all audit trails and reports where one was changed or truncated, accepts the present end of a trail, or
/// erases a person's data from one.
@Command(name = "trail", customSynopsis = "trail check | accept MUNICIPALITY | erase MUNICIPALITY ADDRESS REASON")
final class TrailCommand {

    @Command
    int check() {
        try (var service = OpenPlan.reading()) {
            return run(service, "check");
        }
    }

    @Command
    int accept(@Parameters(paramLabel = "MUNICIPALITY") String municipality) {
        return on("accept", "municipality=" + municipality);
    }

    @Command
    int erase(
            @Parameters(index = "0", paramLabel = "MUNICIPALITY") String municipality,
            @Parameters(index = "1", paramLabel = "ADDRESS") String address,
            @Parameters(index = "2", paramLabel = "REASON") String reason) {
        return on("erase", "municipality=" + municipality, "person=" + address, "reason=" + reason);
    }

    private static int on(String command, String... details) {
        var settings = Stream.of(details).map("--openplan."::concat).toArray(String[]::new);
        try (var service = OpenPlan.aside(settings)) {
            return run(service, command);
        }
    }

    private static int run(ConfigurableApplicationContext service, String command) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return service.getBean(TrailConsole.class).run(command, out, errors);
    }
}
