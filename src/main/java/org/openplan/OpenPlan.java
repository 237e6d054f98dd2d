package org.openplan;

import java.time.Clock;
import java.util.stream.Stream;
import org.openplan.tenancy.ServiceClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/// The service: one process for all municipalities, their public pages and their workspace. If the first argument is
/// the name of a command, such as `tenants check`, it runs only that command and ends; the service runs any jobs that
/// such a process schedules.
@SpringBootApplication
public class OpenPlan {

    public static void main(String[] args) {
        // Commands beside the service reach the embedded database by a port, which only this machine may see.
        if (System.getProperty("h2.bindAddress") == null) System.setProperty("h2.bindAddress", "127.0.0.1");
        if (args.length > 0 && !args[0].startsWith("-")) System.exit(Commands.run(System.out, System.err, args));
        SpringApplication.run(OpenPlan.class, args);
    }

    /// Starts the service for a command that needs it: it accepts no requests and may run beside another service. It
    /// takes the public address from the database unless one is given.
    static ConfigurableApplicationContext aside(String... settings) {
        return new SpringApplication(OpenPlan.class)
                .run(with(settings, "--openplan.url=${OPENPLAN_URL:}", "--openplan.tenants.apply=false"));
    }

    /// The same, but also updates the register of municipalities from the tenants folder.
    static ConfigurableApplicationContext applying(String... settings) {
        return new SpringApplication(OpenPlan.class)
                .run(with(settings, "--openplan.url=${OPENPLAN_URL:}", "--openplan.tenants.apply=true"));
    }

    /// The same for a command that only reads: neither the database, its schema nor the data folder changes. It writes
    /// no pages, so any address will do where none is known yet.
    static ConfigurableApplicationContext reading(String... settings) {
        var service = new SpringApplication(OpenPlan.class);
        service.addInitializers(new EmbeddedDatabaseReadOnly());
        return service.run(with(
                settings,
                "--openplan.url=${OPENPLAN_URL:}",
                "--openplan.url-if-unknown=http://localhost",
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
                "--logging.level.root=error",
                "--logging.level.org.openplan=warn",
                "--logging.level.org.springframework.boot.SpringApplication=warn");
        return Stream.of(quietly, Stream.of(ofKind), Stream.of(settings))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    @Bean
    Clock clock() {
        return new ServiceClock();
    }
}
