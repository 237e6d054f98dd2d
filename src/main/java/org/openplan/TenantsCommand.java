package org.openplan;

import java.nio.file.Path;
import org.openplan.municipality.TenantFolder;
import org.openplan.municipality.TenantMistakes;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Checks the folder of municipalities, or applies it to the register and Keycloak.
@Command(name = "tenants", customSynopsis = "tenants check|apply")
final class TenantsCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command
    int check() {
        var console = spec.commandLine();
        try {
            TenantFolder.readAll(folder())
                    .forEach(tenant ->
                            console.getOut().println(tenant.municipality().slug() + " is right"));
            return 0;
        } catch (TenantMistakes mistakes) {
            console.getErr().println(mistakes.getMessage());
            return 1;
        }
    }

    /// The start itself applies the folder; nothing else is to be done.
    @Command
    int apply() {
        int checked = check();
        if (checked != 0) return checked;
        int applied = SpringApplication.exit(OpenPlan.applying());
        spec.commandLine()
                .getOut()
                .println("Applied; pages and Keycloak follow within seconds, or at the next start of OpenPlan");
        return applied;
    }

    private static Path folder() {
        var folder = System.getenv("OPENPLAN_TENANTS");
        return Path.of(folder == null ? "tenants" : folder);
    }
}
