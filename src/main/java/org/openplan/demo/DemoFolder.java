package org.openplan.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The folder of a demonstration as written: `plan.json`, `life.yaml`, and the files in `evidence`.
record DemoFolder(Path folder) {

    /// Reads every YAML value as text; only the type in [DemoScript] determines which are dates or numbers.
    private static final class Literal extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    boolean exists() {
        return Files.isRegularFile(planFile());
    }

    Path planFile() {
        return folder.resolve("plan.json");
    }

    Path lifeFile() {
        return folder.resolve("life.yaml");
    }

    Path evidenceFile(String name) {
        return folder.resolve("evidence").resolve(name);
    }

    JsonNode plan() {
        return DemoMistake.naming(planFile(), () -> JsonMapper.shared().readTree(Files.readAllBytes(planFile())));
    }

    JsonNode life() {
        return DemoMistake.naming(
                lifeFile(), () -> JsonMapper.shared().valueToTree(yaml().load(Files.readString(lifeFile()))));
    }

    byte[] evidence(String name) {
        return DemoMistake.naming(evidenceFile(name), () -> Files.readAllBytes(evidenceFile(name)));
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        loading.setMaxAliasesForCollections(0);
        var writing = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(writing), writing, loading, new Literal());
    }
}
