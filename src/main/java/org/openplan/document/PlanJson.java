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
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The plan document as JSON: the same document always gives the same bytes, with members in the order of the contract.
public final class PlanJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // keep trailing zeros, as in 12.50, when converting through a tree
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            // later versions of the contract may add members, and writers may omit empty ones
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new AllowedTexts())
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private PlanJson() {}

    /// Writes any other record in the same style, such as the report of a command.
    public static String text(Object shape) {
        return JSON.writeValueAsString(shape);
    }

    public static byte[] bytes(Object shape) {
        return JSON.writeValueAsBytes(shape);
    }

    public static byte[] write(PlanDocument document) {
        return JSON.writeValueAsBytes(document);
    }

    /// Reads a document; ids that an older document lacks are derived.
    public static PlanDocument read(byte[] json) {
        return bound(JSON.readTree(json));
    }

    public static PlanDocument read(InputStream json) {
        return bound(JSON.readTree(json));
    }

    /// The same document with derived ids, so that every reading gives the same.
    public static PlanDocument withDerivedIds(PlanDocument document) {
        var tree = tree(document);
        MissingIds.remove(tree);
        return bound(tree);
    }

    private static PlanDocument bound(JsonNode tree) {
        MissingIds.fill(tree);
        return JSON.treeToValue(tree, PlanDocument.class);
    }

    /// The JSON Schema (2020-12) of a contract: `plan` or `progress`.
    public static byte[] schema(String name) {
        try (var schema = Objects.requireNonNull(PlanJson.class.getResourceAsStream("/schema/" + name + ".json"))) {
            return schema.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A part of a plan as a tree that keeps every number as written.
    public static ObjectNode object(String json) {
        return JSON.readTree(json).asObject();
    }

    static ObjectNode object(byte[] json) {
        return JSON.readTree(json).asObject();
    }

    static JsonNode tree(PlanDocument document) {
        return JSON.valueToTree(document);
    }
}
