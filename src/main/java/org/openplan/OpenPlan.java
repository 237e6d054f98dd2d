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

    /// The service for a command that needs it: where nobody calls, beside another that may be running. It takes the
    /// public address from the database unless it is told one.
    static ConfigurableApplicationContext aside(String... settings) {
        return new SpringApplication(OpenPlan.class)
                .run(with(settings, "--openplan.url=${OPENPLAN_URL:}", "--openplan.tenants.apply=false"));
    }

    /// The same, which also brings the register to what the tenants folder says.
    static ConfigurableApplicationContext applying(String... settings) {
        return new SpringApplication(OpenPlan.class)
                .run(with(settings, "--openplan.url=${OPENPLAN_URL:}", "--openplan.tenants.apply=true"));
    }

    /// The same for a command that only reads: nothing in the database or in the data folder changes, its schema
    /// neither. It writes no page, so any address does.
    static ConfigurableApplicationContext reading(String... settings) {
        var service = new SpringApplication(OpenPlan.class);
        service.addInitializers(new EmbeddedDatabaseReadOnly());
        return service.run(with(
                settings,
                "--openplan.url=${OPENPLAN_URL:http://localhost}",
                "--openplan.tenants.apply=false",
                "--spring.liquibase.enabled=false",
                "--spring.datasource.hikari.read-only=true"));
    }

    private static String[] with(String[] settings, String... ofKind) {
        var quietly = Stream.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--openplan.command=true",
                "--openplan.jobs.start=false",
                "--logging.level.root=error");
        return Stream.of(quietly, Stream.of(ofKind), Stream.of(settings))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    @Bean
    Clock clock() {
        return new ServiceClock();
    }
}
