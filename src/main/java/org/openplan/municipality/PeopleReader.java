package org.openplan.municipality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openplan.municipality.TenantFolder.FirstMember;
import org.openplan.permission.Role;
import org.yaml.snakeyaml.nodes.Node;

/// Reads `people.yaml`, if present: the people to invite and their roles.
final class PeopleReader {

    private static final Set<String> KEYS = new TreeSet<>(Arrays.asList("email", "name", "role"));

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
        var written = words(entries, "role");
        var role = Role.ofMunicipality().stream()
                .filter(known -> known.written().equals(written))
                .findFirst();
        var name = words(entries, "name");
        int line = YamlFile.line(item);
        if (!TenantReader.EMAIL.matcher(email).matches())
            yaml.wrong(line, "'%s' is not an e-mail address.".formatted(email), "Write `email: ana@town.example`.");
        if (role.isEmpty()) yaml.wrong(line, "'%s' is not a role.".formatted(written), "Write one of " + roles() + ".");
        if (name.isBlank()) yaml.wrong(line, "The name is missing.", "Write `name: Ana Anić`.");
        return role.map(known -> new FirstMember(email, name, known));
    }

    private static String roles() {
        return Role.ofMunicipality().stream().map(Role::written).sorted().collect(Collectors.joining(", "));
    }

    private static String words(Map<String, Node> entries, String key) {
        return Optional.ofNullable(entries.get(key)).flatMap(YamlFile::scalar).orElse("");
    }
}
