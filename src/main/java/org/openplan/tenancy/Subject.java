package org.openplan.tenancy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplan.document.Characters;

/// What a change is about: a path from the whole to the part, such as plan, measure, step. `thing` is the id of the
/// last element with a history of its own, `person` the address of the person concerned, if any.
public record Subject(
        List<Part> parts, @Nullable UUID thing, @Nullable String person) {

    /// One element of the path: the code of its kind, its id, which survives renaming, and its name at that time; the
    /// name of a person is not stored here.
    public record Part(
            String kind, @Nullable UUID id, @Nullable String label) {

        public Part {
            label = label == null ? null : Characters.allowed(label);
        }
    }

    public Subject {
        person = person == null ? null : Characters.allowed(person);
        parts = List.copyOf(parts);
    }

    public static Subject of(String kind, UUID id, String label) {
        return new Subject(List.of(new Part(kind, id, label)), id, null);
    }

    public static Subject ofPerson(String kind, @Nullable UUID id, @Nullable String address) {
        return new Subject(List.of(new Part(kind, id, null)), id, address);
    }

    /// A part of this subject with a history of its own, such as a measure of a plan.
    public Subject with(String kind, UUID id, String label) {
        return new Subject(followedBy(new Part(kind, id, label)), id, person);
    }

    /// A part of this subject that shares its history, such as a step of a measure.
    public Subject part(String kind, UUID id, String label) {
        return new Subject(followedBy(new Part(kind, id, label)), thing, person);
    }

    /// The names on the path, for searching and for messages to the operator.
    public String labels() {
        return parts.stream().map(Part::label).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private List<Part> followedBy(Part part) {
        return Stream.concat(parts.stream(), Stream.of(part)).toList();
    }
}
