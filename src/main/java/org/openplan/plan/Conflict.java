package org.openplan.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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

    /// The same conflict with what somebody else has saved by now.
    public Conflict<R> against(R standing) {
        return new Conflict<>(parts, read, mine, standing);
    }

    /// The same conflict with my latest changes.
    public Conflict<R> with(R changed) {
        return new Conflict<>(parts, read, changed, theirs);
    }

    /// Writes a revision as a tree in which every value has a place, and reads it from one.
    interface Parts<R> {
        ObjectNode tree(R revision);

        R revision(ObjectNode tree);
    }

    /// Who has changed a place since both users read it.
    public enum ChangedBy {
        ME,
        THEM,
        BOTH
    }

    /// A place where the versions differ: a single value, or a whole entry of a list that only one version has, for
    /// which the other is null. `path` leads there as on the screen: entries are counted, or have their own number.
    public record Place(
            String name,
            List<String> path,
            ChangedBy changedBy,
            @Nullable JsonNode mine,
            @Nullable JsonNode theirs) {}

    public List<Place> places() {
        var before = parts.tree(read);
        var ours = parts.tree(mine);
        var standing = parts.tree(theirs);
        var names = new LinkedHashSet<String>();
        for (var tree : List.of(standing, ours))
            RevisionTree.values(tree).keySet().forEach(name -> names.add(wholeIfAlone(name, ours, standing)));
        var places = new ArrayList<Place>();
        for (var name : names) {
            var my = RevisionTree.at(ours, name);
            var their = RevisionTree.at(standing, name);
            if (Objects.equals(my, their)) continue;
            var by = changedBy(RevisionTree.at(before, name), my, their);
            places.add(new Place(name, path(name, ours, standing), by, my, their));
        }
        return places;
    }

    /// Their version with my values in these places; the names are those given by `places()`.
    public R resolve(Set<String> fromMine) {
        var ours = parts.tree(mine);
        var merged = parts.tree(theirs);
        for (var name : fromMine) RevisionTree.set(merged, name, RevisionTree.at(ours, name));
        return parts.revision(merged);
    }

    private static String wholeIfAlone(String name, ObjectNode ours, ObjectNode standing) {
        var entry = RevisionTree.entryOf(name);
        return entry != null && (RevisionTree.at(ours, entry) == null) != (RevisionTree.at(standing, entry) == null)
                ? entry
                : name;
    }

    private static ChangedBy changedBy(@Nullable JsonNode before, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (Objects.equals(before, theirs)) return ChangedBy.ME;
        return Objects.equals(before, mine) ? ChangedBy.THEM : ChangedBy.BOTH;
    }

    private static List<String> path(String name, ObjectNode ours, ObjectNode standing) {
        var path = new ArrayList<>(List.of(name.split("\\.")));
        var entry = RevisionTree.entryOf(name);
        if (entry != null && !path.getFirst().equals("values"))
            path.set(1, numberOf(entry, RevisionTree.at(ours, entry) != null ? ours : standing));
        return path;
    }

    /// The number printed on the entry, or else its position in the list, starting at 1.
    private static String numberOf(String entry, ObjectNode tree) {
        int dot = entry.indexOf('.');
        var known = Objects.requireNonNull(RevisionTree.at(tree, entry));
        int at = 1;
        for (var each : tree.path(entry.substring(0, dot)).propertyNames()) {
            if (each.equals(entry.substring(dot + 1))) break;
            at++;
        }
        var printed = known.path("number").asString("");
        return printed.matches("\\d+") ? printed : String.valueOf(at);
    }
}
