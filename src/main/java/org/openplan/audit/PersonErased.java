package org.openplan.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openplan.tenancy.Change;
import org.openplan.tenancy.ChangeKind;
import org.openplan.tenancy.Subject;
import tools.jackson.databind.json.JsonMapper;

/// A person's data was erased from the audit trail; the event does not say whose.
@ChangeKind(PersonErased.KIND)
record PersonErased(Set<?> rows, Subject subject, @Nullable Object before, Details after) implements Change {

    static final String KIND = "person.erased";

    PersonErased(Set<?> rows, Details details) {
        this(rows, Subject.ofPerson("person", null, null), null, details);
    }

    /// The reason, the keys of what was erased, and the affected entries of the previous version with the seal of their
    /// remaining data.
    record Details(String reason, List<UUID> erasedKeys, TreeMap<Long, String> formerLines) {

        private static final JsonMapper JSON = JsonMapper.builder().build();
        private static final Details NOTHING = new Details("", List.of(), new TreeMap<>());

        static Details of(String reason, List<UUID> erasedKeys, Map<Long, String> formerLines) {
            return new Details(reason, erasedKeys, new TreeMap<>(formerLines));
        }

        static Details read(@Nullable String state) {
            return state == null ? NOTHING : JSON.readValue(state, Details.class);
        }
    }
}
