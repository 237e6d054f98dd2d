package org.openplan.document;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The plan document as JSON: always the same bytes for the same document, in the order of the contract.
public final class PlanJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // members may be added to the contract, and whoever writes it may leave empty ones out
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private PlanJson() {}

    /// Any other record in the manner of the plan document, such as the report of the command line.
    public static String text(Object shape) {
        return JSON.writeValueAsString(shape);
    }

    public static byte[] bytes(Object shape) {
        return JSON.writeValueAsBytes(shape);
    }

    public static byte[] write(PlanDocument document) {
        return JSON.writeValueAsBytes(document);
    }

    public static PlanDocument read(byte[] json) {
        return JSON.readValue(json, PlanDocument.class);
    }

    public static PlanDocument read(InputStream json) {
        return JSON.readValue(json, PlanDocument.class);
    }

    /// The JSON Schema (2020-12) of a contract: `plan` or `progress`.
    public static byte[] schema(String name) {
        try (var schema = Objects.requireNonNull(PlanJson.class.getResourceAsStream("/schema/" + name + ".json"))) {
            return schema.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode tree(PlanDocument document) {
        return JSON.valueToTree(document);
    }
}
