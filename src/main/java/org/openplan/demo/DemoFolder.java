package org.openplan.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openplan.document.PlanDocument;
import org.openplan.document.PlanJson;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The folder of a demonstration: `plan.json`, `life.yaml`, and the files of its `evidence`.
record DemoFolder(Path folder) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /// Every value stays the text it is; only the shape of [Life] says which of them are dates or numbers.
    private static final class Literal extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }

    private interface Reading<T> {
        T read() throws IOException;
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

    PlanDocument plan() {
        return read(planFile(), () -> PlanJson.read(Files.readAllBytes(planFile())));
    }

    Life life() {
        return read(lifeFile(), () -> JSON.convertValue(yaml().load(Files.readString(lifeFile())), Life.class));
    }

    byte[] evidence(String name) {
        var file = folder.resolve("evidence").resolve(name);
        return read(file, () -> Files.readAllBytes(file));
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        loading.setMaxAliasesForCollections(0);
        var writing = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(writing), writing, loading, new Literal());
    }

    private static <T> T read(Path file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | RuntimeException unreadable) {
            throw new DemoMistake(file, DemoMistake.reason(unreadable), unreadable);
        }
    }
}
