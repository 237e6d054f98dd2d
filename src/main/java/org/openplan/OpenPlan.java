package org.openplan;

import java.time.Clock;
import java.util.stream.Stream;
import org.openplan.tenancy.ServiceClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/// The service: one process for all municipalities, their public pages and their workspace. With the name of a command
/// before anything else, such as `tenants check`, it does only that and ends;
/// what such a process puts down as jobs is done by the service.
@SpringBootApplication
public class OpenPlan {

    public static void main(String[] args) {
        if (args.length > 0 && !args[0].startsWith("-")) System.exit(Commands.run(System.out, System.err, args));
        SpringApplication.run(OpenPlan.class, args);
    }

    /// The service for a command that needs it: where nobody calls, beside another that may be running.
    static ConfigurableApplicationContext aside(String... settings) {
        var quietly = Stream.concat(
                Stream.of(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--openplan.jobs.start=false",
                        "--logging.level.root=error"),
                Stream.of(settings));
        return SpringApplication.run(OpenPlan.class, quietly.toArray(String[]::new));
    }

    @Bean
    Clock clock() {
        return new ServiceClock();
    }
}
