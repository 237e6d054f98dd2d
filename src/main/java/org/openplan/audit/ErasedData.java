package org.openplan.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// All data removed by the erasures of a trail, as sealed by the entries that record them.
record ErasedData(Set<UUID> keys, Map<Long, String> remainders) {

    static ErasedData in(List<AuditEntry> erasures) {
        var keys = new HashSet<UUID>();
        var remainders = new HashMap<Long, String>();
        for (var erasure : erasures) {
            var erased = PersonErased.Details.read(erasure.stateAfter());
            keys.addAll(erased.erasedKeys());
            remainders.putAll(erased.formerLines());
        }
        return new ErasedData(keys, remainders);
    }

    boolean tellsOf(UUID key) {
        return keys.contains(key);
    }

    /// Whether an erasure left an entry of the previous version with exactly this remaining data.
    boolean left(long number, String remainder) {
        return remainder.equals(remainders.get(number));
    }
}
