package org.openplan;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.openplan.activity.TrailCheck;
import org.openplan.municipality.TenantFolder;
import org.openplan.municipality.TenantMistakes;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/// The service: one process for all municipalities, their public pages and their workspace.
///
/// With `--openplan.command=tenants-check` it only reads the tenants folder, with `tenants-apply` it applies the
/// folder beside a service that may be running, with `trail-check` it walks every audit trail, and ends. What such a
/// process puts down as jobs is done by the service.
@SpringBootApplication
public class OpenPlan {

    public static void main(String[] args) {
        var asked = Arrays.asList(args);
        if (asked.contains("--openplan.command=tenants-check")) System.exit(checkTenants());
        else if (asked.contains("--openplan.command=tenants-apply")) System.exit(applyTenants(args));
        else if (asked.contains("--openplan.command=trail-check")) System.exit(checkTrails(args));
        else SpringApplication.run(OpenPlan.class, args);
    }

    private static int checkTenants() {
        try {
            var folders = TenantFolder.readAll(tenants());
            folders.forEach(folder -> System.out.println(folder.municipality().slug() + " is right"));
            return 0;
        } catch (TenantMistakes mistakes) {
            System.err.println(mistakes.getMessage());
            return 1;
        }
    }

    /// A start applies the folder; this one listens where nobody calls and ends when it is done.
    private static int applyTenants(String[] args) {
        int checked = checkTenants();
        if (checked != 0) return checked;
        int applied = SpringApplication.exit(aside(args));
        System.out.println("Applied; pages and Keycloak follow within seconds, or at the next start of OpenPlan");
        return applied;
    }

    private static int checkTrails(String[] args) {
        try (var service = aside(args)) {
            var broken = service.getBean(TrailCheck.class).broken();
            broken.forEach(
                    (slug, line) -> System.err.println(slug + ": the trail is broken from line " + line + " on"));
            if (broken.isEmpty()) System.out.println("Every trail is whole");
            return broken.isEmpty() ? 0 : 1;
        }
    }

    private static ConfigurableApplicationContext aside(String[] args) {
        var quietly = Arrays.copyOf(args, args.length + 3);
        quietly[args.length] = "--server.port=0";
        quietly[args.length + 1] = "--server.address=127.0.0.1";
        quietly[args.length + 2] = "--openplan.jobs.start=false";
        return SpringApplication.run(OpenPlan.class, quietly);
    }

    private static Path tenants() {
        var folder = System.getenv("OPENPLAN_TENANTS");
        return Path.of(folder == null ? "tenants" : folder);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
