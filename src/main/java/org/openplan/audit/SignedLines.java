package org.openplan.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openplan.document.Sha256;

/// An append-only text file: each line ends with the node's signature over it and the previous line, so that no line
/// can be changed, inserted or removed in between. Unsigned lines of an earlier version precede all signed ones and are
/// covered by the first signature.
final class SignedLines {

    /// Prefix of a line that makes all previous lines obsolete.
    static final String ACCEPTED = "accepted ";

    private static final Pattern SIGNED = Pattern.compile("(.+) ([A-Za-z0-9+/]{86}==)");

    /// In bytes: enough for many lines, the last of which are signed except in a file of the previous version.
    private static final int TAIL = 1 << 16;

    private final Path file;
    private final NodeKey key;
    private String walked = "";
    private Walk walk = new Walk();

    SignedLines(Path file, NodeKey key) {
        this.file = file;
        this.key = key;
    }

    /// The valid lines up to the first that does not match; `misfit` is its number in the file, or 0 if all match.
    record Read(List<String> lines, boolean isSigned, long misfit) {}

    boolean exists() {
        return Files.exists(file);
    }

    /// Ignores an incomplete last line, which a crash can leave behind. Lines verified before are only compared: a
    /// signature costs a thousand times as much, and each municipality that begins adds a line to a common file.
    /// After a line that does not match all are verified again: the key may have come back.
    synchronized Read read() throws IOException {
        var text = Files.readString(file);
        if (walk.misfit > 0 || !text.startsWith(walked)) {
            walked = "";
            walk = new Walk();
        }
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        whole.substring(walked.length()).lines().forEach(walk::add);
        walked = whole;
        return new Read(List.copyOf(walk.lines), walk.isSigned, walk.misfit);
    }

    /// Locks the file, because several processes may write at once.
    void add(String line) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        synchronized (SignedLines.class) {
            try (var channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                assert held.isValid();
                var before = before(channel);
                var signed = line + " " + key.sign(statement(before, line)) + "\n";
                channel.write(ByteBuffer.wrap(signed.getBytes(StandardCharsets.UTF_8)), channel.size());
            }
        }
    }

    /// The text that the next signature has to cover, after an incomplete last line was removed. The file is read from
    /// the beginning only if no line in its tail is signed.
    private String before(FileChannel channel) throws IOException {
        var tail = text(channel, Math.max(0, channel.size() - TAIL));
        channel.truncate(channel.size() - (tail.length() - tail.lastIndexOf('\n') - 1));
        var walk = new Walk();
        tail.substring(tail.indexOf('\n') + 1, tail.lastIndexOf('\n') + 1)
                .lines()
                .forEach(walk::pass);
        if (walk.isSigned) return walk.before;
        var whole = new Walk();
        text(channel, 0).lines().forEach(whole::pass);
        return whole.before;
    }

    /// Reads the file from a byte offset; it contains only ASCII, so that one character is one byte.
    private static String text(FileChannel channel, long from) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size() - from));
        int read;
        do read = channel.read(bytes, from + bytes.position());
        while (read > 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    private String statement(String before, String line) {
        return file.getFileName() + "\n" + before + "\n" + line;
    }

    /// Checks the lines from the first to the last.
    private final class Walk {
        private final List<String> lines = new ArrayList<>();
        private String before = "";
        private boolean isSigned;
        private long misfit;
        private long number;

        void add(String line) {
            number++;
            var signed = SIGNED.matcher(line);
            boolean fits =
                    signed.matches() ? key.hasSigned(statement(before, signed.group(1)), signed.group(2)) : !isSigned;
            var content = signed.matches() ? signed.group(1) : line;
            if (fits && isSignedWith(line) && content.startsWith(ACCEPTED)) {
                lines.clear();
                misfit = 0;
            }
            if (!fits && misfit == 0) misfit = number;
            if (misfit == 0) lines.add(content);
            pass(line);
        }

        /// Updates the text that the next line's signature has to cover.
        void pass(String line) {
            var signed = SIGNED.matcher(line);
            if (signed.matches()) {
                before = signed.group(2);
                isSigned = true;
            } else if (!isSigned) before = Sha256.of((before + line).getBytes(StandardCharsets.UTF_8));
        }

        private static boolean isSignedWith(String line) {
            return SIGNED.matcher(line).matches();
        }
    }
}
