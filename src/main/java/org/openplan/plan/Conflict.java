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

/// Two people revised one thing from the same reading of it: where their versions differ, and what comes of choosing
/// one of them place by place.
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

    /// The same conflict after I have written on.
    public Conflict<R> with(R changed) {
        return new Conflict<>(parts, read, changed, theirs);
    }

    /// How a revision falls into the parts that can be chosen one by one, and is put together of them again.
    interface Parts<R> {
        Map<String, JsonNode> of(R revision);

        R assemble(Map<String, JsonNode> parts);
    }

    /// Who has changed a place since both read it.
    public enum ChangedBy {
        ME,
        THEM,
        BOTH
    }

    /// A place where the versions differ: a field, or one entry of a list by its number or else its place there; an
    /// absent value is an entry that one of the two has not.
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

    /// Their version with these places as I have them, by the names `places()` gave them.
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

    /// How many entries of its list stand there up to this one.
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
