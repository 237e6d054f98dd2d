package org.openplan.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openplan.audit.PersonalValue.PersonalText;
import org.openplan.membership.Person;

/// The personal values of one audit entry: each is stored once per municipality, and the entry contains its
/// key and hash.
final class StoredValues {

    private final PersonalValueRepository values;
    private final Map<UUID, String> hashes = new HashMap<>();
    private final Set<PersonalValueId> added = new HashSet<>();

    StoredValues(PersonalValueRepository values) {
        this.values = values;
    }

    UUID text(String text) {
        return keep(PersonalText.of(text));
    }

    UUID person(Person person) {
        return keep(new PersonalText(person.name(), person.subject(), person.email()));
    }

    private UUID keep(PersonalText wanted) {
        var value = values.findFirstByFingerprint(wanted.fingerprint()).orElseGet(() -> add(wanted));
        hashes.put(value.key(), value.hash());
        return value.key();
    }

    private PersonalValue add(PersonalText wanted) {
        var value = values.save(new PersonalValue(wanted));
        added.add(value.id());
        return value;
    }

    Map<UUID, String> hashes() {
        return Map.copyOf(hashes);
    }

    /// The rows that were added with the entry.
    Set<PersonalValueId> added() {
        return Set.copyOf(added);
    }
}
