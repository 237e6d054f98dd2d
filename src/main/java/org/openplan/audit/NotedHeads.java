package org.openplan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The ends of each trail as this node has seen them, in a file of its data folder that nobody reaches through the
/// database: one line each, `number hash moment`, only ever added. A node that is behind another one says nothing
/// wrong; it knows less.
@Component
class NotedHeads {

    private static final Logger LOG = LoggerFactory.getLogger(NotedHeads.class);
    /// After `accepted` what was noted before counts no longer.
    private static final Pattern LINE = Pattern.compile("(accepted )?(\\d{1,18}) ([0-9a-f]{64}|-) \\S+");

    private final Path folder;
    private final Clock clock;

    NotedHeads(@Value("${openplan.data}") Path data, Clock clock) {
        this.folder = data.resolve("trail");
        this.clock = clock;
    }

    /// The hashes of lines by their numbers, as they were when they were the last.
    record Seen(TreeMap<Long, String> hashes) {

        boolean agrees(long number, String hash) {
            var seen = hashes.get(number);
            return seen == null || seen.equals(hash);
        }

        /// 0 where nothing was noted.
        long last() {
            return hashes.isEmpty() ? 0 : hashes.lastKey();
        }
    }

    Seen of(String slug) {
        var hashes = new TreeMap<Long, String>();
        try {
            if (Files.exists(file(slug)))
                for (var line : Files.readAllLines(file(slug))) {
                    var noted = LINE.matcher(line);
                    if (!noted.matches()) continue; // torn when the machine stopped; the next one knows more
                    if (noted.group(1) != null) hashes.clear();
                    long number = Long.parseLong(noted.group(2));
                    if (number > 0) hashes.putIfAbsent(number, noted.group(3));
                }
            return new Seen(hashes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file(slug) + " cannot be read", unreadable);
        }
    }

    /// Whether anything was ever noted here.
    boolean knows(String slug) {
        return Files.exists(file(slug));
    }

    /// The change is stored already: a full disk must not look as if it were not.
    void note(String slug, long number, String hash) {
        try {
            add(slug, number + " " + hash);
        } catch (IOException full) {
            LOG.error("The end of the trail of {} could not be noted in {}", slug, folder, full);
        }
    }

    /// From here on this is the end, whatever was noted before; for the operator, after a restored backup.
    void accept(String slug, long number, String hash) {
        try {
            add(slug, "accepted " + number + " " + (hash.isEmpty() ? "-" : hash));
        } catch (IOException full) {
            throw new UncheckedIOException(file(slug) + " cannot be written", full);
        }
    }

    private void add(String slug, String line) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                file(slug), line + " " + clock.instant() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Path file(String slug) {
        return folder.resolve(slug + ".heads");
    }
}
