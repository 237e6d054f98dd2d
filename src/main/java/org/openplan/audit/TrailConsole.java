package org.openplan.audit;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.openplan.municipality.Municipalities;
import org.openplan.municipality.Municipality;
import org.openplan.permission.Permission;
import org.openplan.tenancy.ServiceActor;
import org.openplan.tenancy.Tenancy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The operator's commands for the audit trails; each returns its exit code.
@Component
public class TrailConsole {

    private static final ServiceActor OPERATOR = ServiceActor.named("operator").allowed(Permission.MANAGES_PEOPLE);

    private final TrailCheck check;
    private final TrailEnds ends;
    private final Erasures erasures;
    private final Municipalities municipalities;
    private final Environment settings;

    TrailConsole(
            TrailCheck check, TrailEnds ends, Erasures erasures, Municipalities municipalities, Environment settings) {
        this.check = check;
        this.ends = ends;
        this.erasures = erasures;
        this.municipalities = municipalities;
        this.settings = settings;
    }

    /// `check` verifies all trails; `accept` and `erase` apply to `openplan.municipality`, and `erase` also uses
    /// `openplan.person` and `openplan.reason`.
    public int run(String command, PrintStream out, PrintStream errors) {
        if (command.equals("check")) return check(out, errors);
        var slug = settings.getProperty("openplan.municipality", "");
        boolean isKnown = municipalities.find(slug).isPresent();
        if (!isKnown && command.equals("accept") && ends.acceptUnregistered(slug)) {
            out.println(slug + ": its trail is taken to be gone. Say so on every other node too.");
            return 0;
        }
        if (!isKnown) {
            errors.println("There is no municipality \"" + slug + "\"; take the name of its folder in tenants/.");
            return 1;
        }
        return switch (command) {
            case "accept" -> accept(slug, out);
            case "erase" -> erase(slug, out, errors);
            default -> throw new IllegalArgumentException(command);
        };
    }

    private int check(PrintStream out, PrintStream errors) {
        var unknown = municipalities.all().stream()
                .map(Municipality::slug)
                .filter(slug -> Tenancy.in(slug, ends::isNewHere))
                .collect(Collectors.toSet());
        var broken = check.broken();
        unknown.removeAll(broken.keySet());
        broken.forEach((slug, flaw) -> errors.println(sentence(slug, flaw)));
        unknown.stream()
                .sorted()
                .forEach(slug -> out.println(slug + ": this node has noted no end of the trail. It is new, or its"
                        + " folder trail was taken away; the service notes the end every night."));
        if (broken.isEmpty()) out.println("Every trail is whole");
        return broken.isEmpty() ? 0 : 1;
    }

    private int accept(String slug, PrintStream out) {
        long number = Tenancy.in(slug, ends::accept);
        out.println(slug + ": the trail is taken to end with line " + number + ". Say so on every other node too.");
        return 0;
    }

    private int erase(String slug, PrintStream out, PrintStream errors) {
        var person = settings.getProperty("openplan.person", "");
        var reason = settings.getProperty("openplan.reason", "");
        try {
            var erased = OPERATOR.in(slug, () -> erasures.eraseWhoever(person, reason));
            out.println("%s: erased %d values, and from %d lines of the version before."
                    .formatted(slug, erased.values(), erased.formerLines()));
            if (!erased.stillNaming().isEmpty())
                out.println("These lines still name the person among other words or as an official: "
                        + erased.stillNaming().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            return 0;
        } catch (ErasureRefused refused) {
            errors.println(refused.getMessage());
            return 1;
        }
    }

    static String sentence(String slug, TrailFlaw flaw) {
        return switch (flaw.kind()) {
            case CHANGED ->
                slug + ": the trail is changed at line " + flaw.line() + ": it reads otherwise than it was sealed.";
            case CUT_OFF ->
                slug + ": the trail is cut off after line " + flaw.line()
                        + ": more lines have been written. If you restored a backup, those since are lost;"
                        + " infra/trail accept " + slug + " goes on from here.";
            case NOTES_MISSING ->
                slug + ": the file trail/" + flaw.where() + " of the data folder, in which the ends of the trail were"
                        + " noted, is gone. If you know why, infra/trail accept " + slug + " starts it again.";
            case NOTES_CHANGED ->
                slug + ": the file trail/" + flaw.where() + " of the data folder was changed at line " + flaw.line()
                        + ": this node has not signed it so. If you know why, infra/trail accept " + slug
                        + " goes on from here.";
            case RECORD_CHANGED ->
                flaw.line() == 0
                        ? slug + ": the record " + flaw.where()
                                + " is in the database, but no line of the trail tells of it."
                        : slug + ": the record " + flaw.where() + " is not as line " + flaw.line()
                                + " of the trail sealed it.";
            case DERIVED_CHANGED ->
                slug + ": the public page " + flaw.where() + " is not what the editions say: it was changed, added or"
                        + " taken out in the database. Once you know why, empty the municipality's column form in the"
                        + " table page_build and start the service again: it writes all pages again.";
            case UNREGISTERED ->
                slug + ": the municipality is missing from the register, but this node has noted " + flaw.line()
                        + " lines of its trail. If you know why, infra/trail accept " + slug
                        + " says so; else restore a backup.";
        };
    }
}
