package org.openplan.audit;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a node has noted of one audit trail: the hashes of entries by number, as they were when each entry was the
/// last,
/// and the flaw of the notes, if any.
record NotedEnds(TreeMap<Long, String> hashes, @Nullable TrailFlaw flaw) {

    private static final Pattern LINE =
            Pattern.compile("(" + SignedLines.ACCEPTED + ")?(\\d{1,18}) ([0-9a-f]{64}|-) \\S+");

    /// Reads lines `number hash moment`; one that was accepted makes all before it obsolete.
    static NotedEnds in(List<String> lines, @Nullable TrailFlaw flaw) {
        var hashes = new TreeMap<Long, String>();
        for (var line : lines) {
            var one = LINE.matcher(line);
            if (!one.matches()) continue; // incomplete line of an earlier version; the next one supersedes it
            if (one.group(1) != null) hashes.clear();
            long number = Long.parseLong(one.group(2));
            if (number > 0) hashes.putIfAbsent(number, one.group(3));
        }
        return new NotedEnds(hashes, flaw);
    }

    boolean agrees(long number, String hash) {
        var seen = hashes.get(number);
        return seen == null || seen.equals(hash);
    }

    /// The number of the last noted entry; 0 if nothing was noted.
    long last() {
        return hashes.isEmpty() ? 0 : hashes.lastKey();
    }
}
