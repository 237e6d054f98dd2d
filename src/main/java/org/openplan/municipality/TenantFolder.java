package org.openplan.municipality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What one folder under `tenants/` says: the municipality, and the people first welcomed into it.
public record TenantFolder(Municipality municipality, List<FirstMember> people, Path folder) {

    /// Someone the operator's folder brings in; the role is a word the membership register knows.
    public record FirstMember(String email, String name, String role) {}

    /// Reads every folder; throws one exception that names all mistakes, so that they can be mended in one go.
    public static List<TenantFolder> readAll(Path tenants) {
        var mistakes = new ArrayList<TenantMistake>();
        var read = new ArrayList<TenantFolder>();
        for (var folder : foldersIn(tenants)) {
            try {
                refuseElsewhere(tenants, folder);
                read.add(read(folder));
            } catch (TenantMistakes found) {
                mistakes.addAll(found.mistakes());
            }
        }
        if (!mistakes.isEmpty()) throw new TenantMistakes(mistakes);
        return List.copyOf(read);
    }

    /// Links within the folder are how some platforms mount it; one that leads out of it is a mistake, or worse.
    private static void refuseElsewhere(Path tenants, Path folder) {
        try {
            var home = tenants.toRealPath();
            for (var name : List.of("", "tenant.yaml", "people.yaml", "demo")) {
                var place = folder.resolve(name);
                if (Files.exists(place) && !place.toRealPath().startsWith(home))
                    throw new TenantMistakes(List.of(new TenantMistake(
                            place, 0, "This leads out of " + tenants + ".", "Put the files themselves there.")));
            }
        } catch (IOException unreadable) {
            throw new TenantMistakes(List.of(new TenantMistake(
                    folder, 0, "The folder cannot be read.", "Let the service read it: " + unreadable.getMessage())));
        }
    }

    static TenantFolder read(Path folder) {
        var mistakes = new ArrayList<TenantMistake>();
        var municipality = new TenantReader(folder, mistakes).municipality();
        var people = new PeopleReader(folder, mistakes).people();
        if (!mistakes.isEmpty() || municipality == null) throw new TenantMistakes(mistakes);
        return new TenantFolder(municipality, people, folder);
    }

    private static List<Path> foldersIn(Path tenants) {
        if (!Files.isDirectory(tenants)) return List.of();
        try (var entries = Files.list(tenants)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new TenantMistakes(List.of(new TenantMistake(
                    tenants, 0, "The folder cannot be read.", "Let the service read it: " + unreadable.getMessage())));
        }
    }
}
