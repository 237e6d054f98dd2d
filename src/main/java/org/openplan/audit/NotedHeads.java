package org.openplan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The ends of each audit trail as seen by this node, signed, in a file of its data folder outside the reach of the
/// database: one line each, `number hash moment`, append-only. A second file, also signed, lists the trails that have
/// such a file. A node that lags behind another has incomplete notes, not wrong ones.
@Component
class NotedHeads {

    private static final Logger LOG = LoggerFactory.getLogger(NotedHeads.class);
    private static final String SUFFIX = ".heads";
    private static final String START = "begun ";

    private final Path folder;
    private final NodeKey key;
    private final Clock clock;
    private final SignedLines list;
    private final Set<String> listed = ConcurrentHashMap.newKeySet();

    NotedHeads(@Value("${openplan.data}") Path data, NodeKey key, Clock clock) {
        this.folder = data.resolve("trail");
        this.key = key;
        this.clock = clock;
        this.list = new SignedLines(folder.resolve("list"), key);
    }

    NotedEnds of(String slug) {
        try {
            var flaw = flawOfList();
            if (!knows(slug)) {
                boolean isGone =
                        flaw == null && list.exists() && list.read().lines().contains(slug);
                return new NotedEnds(new TreeMap<>(), isGone ? TrailFlaw.notesMissing(name(slug)) : flaw);
            }
            var noted = file(slug).read();
            boolean isStripped = flaw == null
                    && !noted.isSigned()
                    && list.exists()
                    && list.read().lines().contains(slug);
            long misfit = isStripped ? 1 : noted.misfit();
            return NotedEnds.in(noted.lines(), misfit > 0 ? TrailFlaw.notesChanged(misfit, name(slug)) : flaw);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The notes on " + slug + " cannot be read in " + folder, unreadable);
        }
    }

    /// The list has existed since the node first had a key, so its absence is a flaw.
    private @Nullable TrailFlaw flawOfList() throws IOException {
        if (isNew()) return null;
        if (!list.exists()) return TrailFlaw.notesMissing("list");
        var read = list.read();
        if (read.misfit() > 0) return TrailFlaw.notesChanged(read.misfit(), "list");
        boolean isFromItsBeginning = !read.lines().isEmpty()
                && (read.lines().getFirst().startsWith(START)
                        || read.lines().getFirst().startsWith(SignedLines.ACCEPTED));
        return isFromItsBeginning ? null : TrailFlaw.notesChanged(1, "list");
    }

    /// The municipalities whose trails were ever noted here: those of the list and those that have a file.
    Set<String> municipalities() {
        try {
            var noted = new TreeSet<>(slugsOfFiles());
            if (list.exists())
                list.read().lines().stream()
                        .filter(line -> !line.startsWith(START) && !line.startsWith(SignedLines.ACCEPTED))
                        .forEach(noted::add);
            return noted;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The notes cannot be read in " + folder, unreadable);
        }
    }

    private List<String> slugsOfFiles() throws IOException {
        if (!Files.exists(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    /// Whether anything was ever noted here.
    boolean knows(String slug) {
        return file(slug).exists();
    }

    /// Notes the end and does not fail on an I/O error: the change is already committed, and a full disk must not make
    /// it look as if it were not. One at a time: the line with which the list begins must be its first.
    synchronized void note(String slug, long number, String hash) {
        try {
            if (isNew()) list.add(START + clock.instant());
            if (listed.add(slug) && !isListed(slug)) list.add(slug);
            file(slug).add(number + " " + hash + " " + clock.instant());
        } catch (IOException | UncheckedIOException | IllegalStateException failed) {
            listed.remove(slug);
            LOG.error("The end of the trail of {} could not be noted in {}", slug, folder, failed);
        }
    }

    /// Accepts this end as the correct one, whatever was noted before; for the operator after a backup was restored.
    void accept(String slug, long number, String hash) {
        try {
            boolean isNew = isNew();
            file(slug).add(SignedLines.ACCEPTED + number + " " + (hash.isEmpty() ? "-" : hash) + " " + clock.instant());
            if (isNew) list.add(START + clock.instant());
            else if (flawOfList() != null) rewriteList();
            if (!isListed(slug)) list.add(slug);
        } catch (IOException full) {
            throw new UncheckedIOException("The notes on " + slug + " cannot be written in " + folder, full);
        }
    }

    private void rewriteList() throws IOException {
        list.add(SignedLines.ACCEPTED + clock.instant());
        for (var slug : slugsOfFiles()) list.add(slug);
    }

    private boolean isListed(String slug) throws IOException {
        return list.exists() && list.read().lines().contains(slug);
    }

    /// Whether nothing was ever signed here; a key provided by the operator makes no difference.
    private boolean isNew() {
        return !key.exists() || !Files.exists(folder);
    }

    private SignedLines file(String slug) {
        return new SignedLines(folder.resolve(name(slug)), key);
    }

    private static String name(String slug) {
        return slug + SUFFIX;
    }
}
