package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/// Copies the boxes of a JPEG 2000 file that make up the picture, without comments, and nothing else.
final class Jpeg2000Picture {

    private static final int SIGNATURE = 0x6A502020;
    private static final int FILE_TYPE = 0x66747970;
    private static final int HEADER = 0x6A703268;
    private static final int CODES = 0x6A703263;
    private static final Set<Integer> KEPT = Set.of(SIGNATURE, FILE_TYPE, HEADER);

    private static final int START_OF_CODES = 0xFF4F;
    private static final int START_OF_TILE = 0xFF90;
    private static final int COMMENT = 0xFF64;

    private final byte[] content;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

    Jpeg2000Picture(byte[] content) {
        this.content = content;
        this.in = ByteBuffer.wrap(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    /// Throws an unchecked exception if this is not a JPEG 2000 file.
    byte[] copy() {
        if ((in.getShort(0) & 0xFFFF) == START_OF_CODES) return codes(0, content.length);
        boolean found = false;
        while (in.remaining() >= 8 && !found) found = box();
        if (!found) throw new IllegalArgumentException("no picture");
        return out.toByteArray();
    }

    /// Whether this box was the picture itself.
    private boolean box() {
        int start = in.position();
        long length = in.getInt() & 0xFFFFFFFFL;
        int kind = in.getInt();
        int head = length == 1 ? 16 : 8;
        if (length == 1) length = in.getLong();
        if (length == 0) length = content.length - start;
        if (length < head || length > content.length - start) throw new IllegalArgumentException("no box");
        in.position(start + (int) length);
        if (KEPT.contains(kind)) out.write(content, start, (int) length);
        if (kind == CODES) box(CODES, codes(start + head, start + (int) length));
        return kind == CODES;
    }

    private void box(int kind, byte[] data) {
        var head = ByteBuffer.allocate(8).putInt(data.length + 8).putInt(kind);
        out.writeBytes(head.array());
        out.writeBytes(data);
    }

    private byte[] codes(int start, int end) {
        var codes = new ByteArrayOutputStream(end - start);
        codes.write(content, start, 2);
        int at = start + 2;
        for (int marker = marker(at); marker != START_OF_TILE; marker = marker(at)) {
            int length = 2 + (in.getShort(at + 2) & 0xFFFF);
            if (length < 4 || at + length > end) throw new IllegalArgumentException("no segment");
            if (marker != COMMENT) codes.write(content, at, length);
            at += length;
        }
        codes.write(content, at, end - at);
        return codes.toByteArray();
    }

    private int marker(int at) {
        return in.getShort(at) & 0xFFFF;
    }
}
