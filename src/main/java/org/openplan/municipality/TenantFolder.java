package org.openplan.municipality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openplan.permission.Role;

/// The content of one folder under `tenants/`: the municipality and the people first invited to it.
public record TenantFolder(Municipality municipality, List<FirstMember> people, Path folder) {

    /// A person named in the operator's folder.
    public record FirstMember(String email, String name, Role role) {}

    /// Reads every folder; throws one exception that lists all mistakes, so that they can be fixed together.
    public static List<TenantFolder> readAll(Path tenants) {
        var mistakes = new ArrayList<TenantMistake>();
        var read = new ArrayList<TenantFolder>();
        for (var folder : foldersIn(tenants)) {
            try {
                read.add(readOne(tenants, folder));
            } catch (TenantMistakes found) {
                mistakes.addAll(found.mistakes());
            }
        }
        if (!mistakes.isEmpty()) throw new TenantMistakes(mistakes);
        return List.copyOf(read);
    }

    static TenantFolder readOne(Path tenants, Path folder) {
        refuseElsewhere(tenants, folder);
        return read(folder);
    }

    /// Some platforms mount the folder through symbolic links inside it; a link that leads out of it is rejected.
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

    static List<Path> foldersIn(Path tenants) {
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
