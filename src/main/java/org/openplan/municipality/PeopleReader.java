package org.openplan.municipality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openplan.municipality.TenantFolder.FirstMember;
import org.yaml.snakeyaml.nodes.Node;

/// Reads `people.yaml`, if present: the people to invite and their roles.
final class PeopleReader {

    private static final Set<String> KEYS = new TreeSet<>(Arrays.asList("email", "name", "role"));
    private static final Set<String> ROLES =
            new TreeSet<>(Arrays.asList("coordinator", "officer", "contributor", "monitor", "analyst"));

    private final Path file;
    private final YamlFile yaml;

    PeopleReader(Path folder, List<TenantMistake> mistakes) {
        this.file = folder.resolve("people.yaml");
        this.yaml = new YamlFile(file, mistakes);
    }

    List<FirstMember> people() {
        if (!Files.exists(file)) return List.of();
        var people = new ArrayList<FirstMember>();
        yaml.root().stream()
                .flatMap(root -> yaml.items(root).stream())
                .forEach(item -> person(item).ifPresent(people::add));
        return people;
    }

    private Optional<FirstMember> person(Node item) {
        var entries = yaml.entries(item, KEYS);
        var email = words(entries, "email");
        var role = words(entries, "role");
        var name = words(entries, "name");
        int line = YamlFile.line(item);
        if (!TenantReader.EMAIL.matcher(email).matches())
            yaml.wrong(line, "'%s' is not an e-mail address.".formatted(email), "Write `email: ana@town.example`.");
        if (!ROLES.contains(role))
            yaml.wrong(line, "'%s' is not a role.".formatted(role), "Write one of " + String.join(", ", ROLES) + ".");
        if (name.isBlank()) yaml.wrong(line, "The name is missing.", "Write `name: Ana Anić`.");
        return Optional.of(new FirstMember(email, name, role.toUpperCase(Locale.ROOT)));
    }

    private static String words(Map<String, Node> entries, String key) {
        return Optional.ofNullable(entries.get(key)).flatMap(YamlFile::scalar).orElse("");
    }
}
