package org.openplan.document;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// Lets JSON be written with allowed characters only, because names and numbers are typed by people and come out of
/// files as texts do.
public final class AllowedTexts extends SimpleModule {

    public AllowedTexts() {
        addSerializer(String.class, new AllowedText());
    }

    private static final class AllowedText extends ValueSerializer<String> {

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(Characters.allowed(text));
        }
    }
}
