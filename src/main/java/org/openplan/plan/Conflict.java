package org.openplan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Two people revised the same version of an item: the places where their versions differ, and the result of
/// choosing one version for each place.
public final class Conflict<R> {

    private final Parts<R> parts;
    private final R read;
    private final R mine;
    private final R theirs;

    private Conflict(Parts<R> parts, R read, R mine, R theirs) {
        this.parts = parts;
        this.read = read;
        this.mine = mine;
        this.theirs = theirs;
    }

    public static Conflict<MeasureRevision> between(
            MeasureRevision read, MeasureRevision mine, MeasureRevision theirs) {
        return new Conflict<>(new MeasureParts(), read, mine, theirs);
    }

    public static Conflict<PlanRevision> between(PlanRevision read, PlanRevision mine, PlanRevision theirs) {
        return new Conflict<>(new PlanParts(), read, mine, theirs);
    }

    public R mine() {
        return mine;
    }

    /// The same conflict with my latest changes.
    public Conflict<R> with(R changed) {
        return new Conflict<>(parts, read, changed, theirs);
    }

    /// Splits a revision into the parts that can be chosen separately, and assembles it from them again.
    interface Parts<R> {
        Map<String, JsonNode> of(R revision);

        R assemble(Map<String, JsonNode> parts);
    }

    /// Who has changed a place since both users read it.
    public enum ChangedBy {
        ME,
        THEM,
        BOTH
    }

    /// A place where the versions differ: a field, or one entry of a list, identified by its number or else its
    /// position; a null value means that this version has no such entry.
    public record Place(
            String name,
            String field,
            @Nullable String number,
            ChangedBy changedBy,
            @Nullable JsonNode mine,
            @Nullable JsonNode theirs) {}

    public List<Place> places() {
        var before = parts.of(read);
        var ours = parts.of(mine);
        var standing = parts.of(theirs);
        var names = new LinkedHashSet<>(standing.keySet());
        names.addAll(ours.keySet());
        var places = new ArrayList<Place>();
        for (var name : names) {
            var my = ours.get(name);
            var their = standing.get(name);
            if (Objects.equals(my, their)) continue;
            places.add(place(name, placeIn(my != null ? ours : standing, name), before.get(name), my, their));
        }
        return places;
    }

    /// Their version with my values in these places; the names are those given by `places()`.
    public R resolve(Set<String> fromMine) {
        var ours = parts.of(mine);
        var merged = new LinkedHashMap<>(parts.of(theirs));
        for (var name : fromMine) {
            var my = ours.get(name);
            if (my == null) merged.remove(name);
            else merged.put(name, my);
        }
        return parts.assemble(merged);
    }

    /// The position of the entry in its list, starting at 1.
    private static long placeIn(Map<String, JsonNode> parts, String name) {
        var list = name.substring(0, name.indexOf('.') + 1);
        long after = parts.keySet().stream()
                .dropWhile(other -> !other.equals(name))
                .skip(1)
                .filter(other -> other.startsWith(list))
                .count();
        return parts.keySet().stream().filter(other -> other.startsWith(list)).count() - after;
    }

    private static Place place(
            String name, long at, @Nullable JsonNode before, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        var by = Objects.equals(before, theirs)
                ? ChangedBy.ME
                : Objects.equals(before, mine) ? ChangedBy.THEM : ChangedBy.BOTH;
        int dot = name.indexOf('.');
        if (dot < 0) return new Place(name, name, null, by, mine, theirs);
        var known = Objects.requireNonNull(mine != null ? mine : theirs);
        var number = known.path("number").asString(String.valueOf(at));
        return new Place(name, name.substring(0, dot), number, by, mine, theirs);
    }
}
