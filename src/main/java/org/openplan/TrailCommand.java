package org.openplan;

import org.openplan.activity.TrailCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The audit trails: walks all of them and names the first line of each that does not fit.
@Command(name = "trail", customSynopsis = "trail check")
final class TrailCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command
    int check() {
        var console = spec.commandLine();
        try (var service = OpenPlan.aside()) {
            var broken = service.getBean(TrailCheck.class).broken();
            broken.forEach(
                    (slug, line) -> console.getErr().println(slug + ": the trail is broken from line " + line + " on"));
            if (broken.isEmpty()) console.getOut().println("Every trail is whole");
            return broken.isEmpty() ? 0 : 1;
        }
    }
}
