package org.openplan.tenancy;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import org.openplan.document.AllowedTexts;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/// A value stored as JSON in one column; each type has its own converter, so that the shape of a column has a name.
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new AllowedTexts()).build();

    private final JavaType type;

    protected JsonColumn(Class<T> type) {
        this.type = JSON.constructType(type);
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, type);
    }
}
