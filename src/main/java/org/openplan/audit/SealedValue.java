package org.openplan.audit;

import org.jspecify.annotations.Nullable;
import org.openplan.document.Characters;
import tools.jackson.databind.JsonNode;

/// Whether a value is still what an entry sealed, in the words of whichever version sealed it.
final class SealedValue {

    private SealedValue() {}

    /// What the record no longer has, or what was erased, cannot be compared.
    static boolean isSame(JsonNode sealed, @Nullable JsonNode now) {
        if (now == null || sealed.equals(now) || isErased(sealed)) return true;
        if (sealed.isString() && now.isString()) return isSameText(sealed.stringValue(), now.stringValue());
        if (sealed.isArray() && now.isArray()) return isSameList(sealed, now);
        if (!now.isObject()) return false;
        return sealed.isObject() ? isSameObject(sealed, now) : isSameNote(sealed, now);
    }

    /// A version before may have sealed characters that are left out of every text now.
    private static boolean isSameText(String sealed, String now) {
        return Characters.allowed(sealed).equals(Characters.allowed(now));
    }

    private static boolean isSameList(JsonNode sealed, JsonNode now) {
        if (sealed.size() != now.size()) return false;
        for (int i = 0; i < sealed.size(); i++) if (!isSame(sealed.path(i), now.get(i))) return false;
        return true;
    }

    /// What only one of them has must be empty: a field of another version, but no language of a text.
    private static boolean isSameObject(JsonNode sealed, JsonNode now) {
        return sealed.properties().stream().allMatch(field -> isSameOrEmpty(field.getValue(), now.get(field.getKey())))
                && now.properties().stream().allMatch(field -> sealed.has(field.getKey()) || isEmpty(field.getValue()));
    }

    private static boolean isSameOrEmpty(JsonNode sealed, @Nullable JsonNode now) {
        return now == null ? isEmpty(sealed) : isSame(sealed, now);
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || value.isContainer() && value.isEmpty()
                || value.isString() && value.stringValue().isEmpty();
    }

    /// A note was a single text before it had languages.
    private static boolean isSameNote(JsonNode sealed, JsonNode now) {
        boolean wasEmpty =
                sealed.isNull() || sealed.isString() && sealed.stringValue().isEmpty();
        return now.isEmpty()
                ? wasEmpty
                : sealed.isString() && now.size() == 1 && now.values().contains(sealed);
    }

    private static boolean isErased(JsonNode value) {
        return value.isObject() && value.size() == 2 && value.has("erased") && value.has("reason");
    }
}
