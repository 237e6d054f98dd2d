package org.openplan.municipality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/// The entries of one mapping in a file; missing or invalid ones are recorded as mistakes with their line.
final class YamlFields {

    private final YamlFile file;
    private final Map<String, Node> entries;
    private final int line;

    YamlFields(YamlFile file, Node mapping, Set<String> known) {
        this.file = file;
        this.entries = file.entries(mapping, known);
        this.line = YamlFile.line(mapping);
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    @Nullable
    Node node(String key) {
        return entries.get(key);
    }

    @Nullable
    Node required(String key, String remedy) {
        var node = entries.get(key);
        if (node == null) file.wrong(0, "The key '%s' is missing.".formatted(key), remedy);
        return node;
    }

    /// The scalar under this key, or the default if it is missing or invalid.
    String scalar(String key, Predicate<String> good, String wrong, String remedy, String standard) {
        var node = required(key, remedy);
        if (node == null) return standard;
        var text = YamlFile.scalar(node).orElse("");
        if (good.test(text)) return text;
        file.wrong(YamlFile.line(node), "%s: '%s' %s.".formatted(key, text, wrong), remedy);
        return standard;
    }

    /// Like `scalar`, for an optional entry.
    String optional(String key, Pattern form, String remedy, String standard) {
        if (!has(key)) return standard;
        return scalar(key, text -> form.matcher(text).matches(), "will not do", remedy, standard);
    }

    List<String> list(String key, String remedy) {
        var node = required(key, remedy);
        if (node == null) return List.of();
        return file.items(node).stream()
                .map(item -> YamlFile.scalar(item).orElse(""))
                .distinct()
                .toList();
    }

    int lineOf(String key) {
        var node = entries.get(key);
        return node == null ? line : YamlFile.line(node);
    }
}
