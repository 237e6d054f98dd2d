package org.openplan.tenancy;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import org.openplan.document.AllowedTexts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/// A value stored as JSON in one column; each type has its own converter, so that the shape of a column has a name.
/// What could not be read again is not written.
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new AllowedTexts()).build();

    /// In characters: a number, a level of nesting or a text that may not be read takes more.
    private static final int SURELY_READABLE =
            Math.min(StreamReadConstraints.DEFAULT_MAX_NUM_LEN, 2 * StreamReadConstraints.DEFAULT_MAX_DEPTH);

    private final JavaType type;

    protected JsonColumn(Class<T> type) {
        this.type = JSON.constructType(type);
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        if (value == null) return null;
        try {
            var written = JSON.writeValueAsString(value);
            if (written.length() > SURELY_READABLE) JSON.readValue(written, type);
            return written;
        } catch (JacksonException unreadable) {
            throw new NotStorable(type.getRawClass().getSimpleName(), unreadable);
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, type);
    }
}
