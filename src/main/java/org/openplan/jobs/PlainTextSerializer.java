package org.openplan.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Stores a job's data, which is only an id, as text: no class version is ever stored, and nothing read from the table
/// is deserialized into an object.
final class PlainTextSerializer implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object id) {
        return id == null ? null : ((String) id).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] id) {
        return id == null ? null : type.cast(new String(id, StandardCharsets.UTF_8));
    }
}
