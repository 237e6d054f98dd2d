package org.openplan.document;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Ids of parts of plans in tests: the same for the same name.
public final class SampleId {

    private SampleId() {}

    public static UUID of(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
