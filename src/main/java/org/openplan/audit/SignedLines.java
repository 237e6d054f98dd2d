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
import org.jspecify.annotations.Nullable;
import org.openplan.document.Sha256;

/// A text file that only grows: each line ends with the node's signature over itself and the line before, so that none
/// can be changed, put in or taken out between others. Lines that a version before wrote unsigned stand ahead of all
/// signed ones and are covered by the first of those.
final class SignedLines {

    /// Whatever stood before such a line counts no longer.
    static final String ACCEPTED = "accepted ";

    private static final Pattern SIGNED = Pattern.compile("(.+) ([A-Za-z0-9+/]{86}==)");

    /// In bytes; many lines, the last of which are signed but in a file of the version before.
    private static final int TAIL = 1 << 16;

    private final Path file;
    private final NodeKey key;
    private @Nullable Checked checked;

    SignedLines(Path file, NodeKey key) {
        this.file = file;
        this.key = key;
    }

    /// The lines that count, up to the first that does not fit; its number in the file, or 0 where all fit.
    record Read(List<String> lines, boolean isSigned, long misfit) {}

    /// A text whose signatures were checked, so that the same is not checked again for each municipality.
    private record Checked(String text, Read read) {}

    boolean exists() {
        return Files.exists(file);
    }

    /// A last line without its end was torn when the machine stopped, and is left out.
    Read read() throws IOException {
        var text = Files.readString(file);
        var before = checked;
        if (before != null && before.text().equals(text)) return before.read();
        var walk = new Walk();
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(walk::add);
        var read = new Read(List.copyOf(walk.lines), walk.isSigned, walk.misfit);
        checked = new Checked(text, read);
        return read;
    }

    /// Several processes may write at once.
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

    /// What the next line has to cover, after a torn end was cut away. Only a file that no line of is signed in its
    /// last part is read from its beginning.
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

    /// Of a file that holds nothing but ASCII, so that a character is a byte.
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

    /// From the first line to the last.
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

        /// What the signature of the next line has to cover.
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
