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

/// The folder of a demonstration as written: `plan.json`, `life.yaml`, the files in `evidence`, and the next plan
/// with what is said about it and proposed for it, `next-plan.json`, `next.yaml` and `proposals.json`.
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

    /// The draft of the next plan; a demonstration may lack it.
    Path nextPlanFile() {
        return folder.resolve("next-plan.json");
    }

    /// Measures that contributors propose for the next plan, written as a plan of their own.
    Path proposalsFile() {
        return folder.resolve("proposals.json");
    }

    Path nextFile() {
        return folder.resolve("next.yaml");
    }

    boolean hasNextPlan() {
        return Files.isRegularFile(nextPlanFile());
    }

    Path evidenceFile(String name) {
        return folder.resolve("evidence").resolve(name);
    }

    JsonNode plan() {
        return json(planFile());
    }

    JsonNode life() {
        return yaml(lifeFile());
    }

    JsonNode nextPlan() {
        return json(nextPlanFile());
    }

    JsonNode proposals() {
        return json(proposalsFile());
    }

    JsonNode next() {
        return yaml(nextFile());
    }

    private static JsonNode json(Path file) {
        return DemoMistake.naming(file, () -> JsonMapper.shared().readTree(Files.readAllBytes(file)));
    }

    private static JsonNode yaml(Path file) {
        return DemoMistake.naming(file, () -> JsonMapper.shared().valueToTree(yaml().load(Files.readString(file))));
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
