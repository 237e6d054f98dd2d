package org.openplan.municipality;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A YAML file as nodes with line numbers, so that every mistake can name its place.
final class YamlFile {

    /// The largest file accepted, in bytes.
    private static final long LARGEST = 64 << 10;

    private final Path file;
    private final List<TenantMistake> mistakes;

    YamlFile(Path file, List<TenantMistake> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    Optional<Node> root() {
        return text().flatMap(this::parsed);
    }

    private Optional<String> text() {
        try {
            if (!Files.exists(file)) wrong(0, "The file is missing.", "Write it; tenants/primer shows how.");
            else if (Files.size(file) > LARGEST)
                wrong(0, "The file is larger than 64 kB.", "Keep it to the keys we know.");
            else return Optional.of(Files.readString(file));
        } catch (CharacterCodingException notUtf8) {
            wrong(0, "The file is not UTF-8 text.", "Save it as UTF-8.");
        } catch (IOException unreadable) {
            wrong(0, "The file cannot be read.", "Check that it is a file and that the service may read it.");
        }
        return Optional.empty();
    }

    private Optional<Node> parsed(String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            var root = new Yaml(options).compose(new StringReader(text));
            if (root == null) wrong(0, "The file is empty.", "Fill it in; tenants/primer shows how.");
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            wrong(line, "This is not YAML: " + broken.getProblem() + ".", "Check the indentation and quotes here.");
        } catch (YAMLException refused) {
            var why = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
            wrong(0, "This is not the YAML we read: " + why + ".", "Write plain keys, values and lists.");
        }
        return Optional.empty();
    }

    /// The entries of a mapping; unknown and duplicate keys are rejected.
    Map<String, Node> entries(Node node, Set<String> known) {
        var entries = new LinkedHashMap<String, Node>();
        if (!(node instanceof MappingNode mapping)) {
            wrong(line(node), "Expected `key: value` lines here.", "Known keys: " + String.join(", ", known) + ".");
            return entries;
        }
        for (var tuple : mapping.getValue()) {
            var key = scalar(tuple.getKeyNode()).orElse("");
            if (!known.isEmpty() && !known.contains(key))
                wrong(
                        line(tuple.getKeyNode()),
                        "Nobody knows the key '%s'.".formatted(key),
                        "Known keys: " + String.join(", ", known) + ".");
            if (entries.put(key, tuple.getValueNode()) != null)
                wrong(
                        line(tuple.getKeyNode()),
                        "The key '%s' stands here twice.".formatted(key),
                        "Keep one of the two.");
        }
        return entries;
    }

    List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) return sequence.getValue();
        wrong(line(node), "Expected a list here.", "Write it as `[a, b]` or one `- item` a line.");
        return List.of();
    }

    static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue().strip()) : Optional.empty();
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    void wrong(int line, String wrong, String remedy) {
        mistakes.add(new TenantMistake(file, line, wrong, remedy));
    }
}
