package org.openplan.audit;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplan.document.AllowedTexts;
import org.openplan.tenancy.PersonalData;
import org.openplan.tenancy.Subject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/// A state before or after a change as JSON, in which every personal text is replaced by its key:
/// `{"personal": "<key>"}`.
final class PersonalJson {

    private static final String KEY = "personal";

    private static final JsonMapper PLAIN =
            JsonMapper.builder().addModule(new AllowedTexts()).build();
    private static final JsonMapper MARKING = JsonMapper.builder()
            .addModule(new AllowedTexts())
            .annotationIntrospector(new PersonalDataIntrospector())
            .build();

    private static final TypeReference<List<Subject.Part>> PARTS = new TypeReference<>() {};

    private PersonalJson() {}

    /// Marks a personal text in the tree until it is replaced by its key.
    private record Personal(String text) {}

    /// The current state with its personal texts marked; later changes of the object do not affect it.
    static JsonNode snapshot(Object state) {
        return MARKING.valueToTree(state);
    }

    /// The state with a key in place of each personal text.
    static String written(JsonNode snapshot, Function<String, UUID> keep) {
        return PLAIN.writeValueAsString(replace(
                snapshot,
                node -> node instanceof POJONode marked && marked.getPojo() instanceof Personal personal
                        ? reference(keep.apply(personal.text()))
                        : null));
    }

    /// The state with each key replaced by the result of `shown`.
    static JsonNode resolved(JsonNode state, Function<UUID, JsonNode> shown) {
        return replace(state, node -> isReference(node) ? shown.apply(keyOf(node)) : null);
    }

    /// The replacement for an erased text.
    static JsonNode erased(Erasure erasure) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("erased", erasure.at().toString())
                .put("reason", erasure.reason());
    }

    static List<Subject.Part> parts(String json) {
        return PLAIN.readValue(json, PARTS);
    }

    /// The state with its personal texts unmarked.
    static JsonNode plain(Object state) {
        return PLAIN.readTree(PLAIN.writeValueAsString(state));
    }

    static JsonNode read(String json) {
        return PLAIN.readTree(json);
    }

    static String write(JsonNode json) {
        return PLAIN.writeValueAsString(json);
    }

    private static JsonNode reference(UUID key) {
        return JsonNodeFactory.instance.objectNode().put(KEY, key.toString());
    }

    private static boolean isReference(JsonNode node) {
        return node.isObject() && node.size() == 1 && node.path(KEY).isString();
    }

    private static UUID keyOf(JsonNode reference) {
        return UUID.fromString(reference.path(KEY).stringValue());
    }

    private static JsonNode replace(JsonNode node, Function<JsonNode, @Nullable JsonNode> replacement) {
        var replaced = replacement.apply(node);
        if (replaced != null) return replaced;
        if (node instanceof ArrayNode array) {
            var copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(replace(element, replacement)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            var copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), replace(field.getValue(), replacement)));
            return copy;
        }
        return node;
    }

    private static final class PersonalDataIntrospector extends JacksonAnnotationIntrospector {

        @Override
        public Object findSerializer(MapperConfig<?> config, Annotated property) {
            return property.hasAnnotation(PersonalData.class)
                    ? new MarkingSerializer()
                    : super.findSerializer(config, property);
        }
    }

    private static final class MarkingSerializer extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeTree(replace(
                    PLAIN.valueToTree(value),
                    node -> node.isString() ? new POJONode(new Personal(node.stringValue())) : null));
        }
    }
}
