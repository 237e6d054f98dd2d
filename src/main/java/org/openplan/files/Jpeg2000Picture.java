package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/// Copies the boxes of a JPEG 2000 file that make up the picture and its colours, and nothing else. Boxes for other
/// data, such as `uuid` and `xml `, may stand at any place, also inside the header.
final class Jpeg2000Picture {

    private static final int HEADER = 0x6A703268;
    private static final int CODES = 0x6A703263;
    private static final int SIZE = 0x69686472;
    private static final int COLOURS = 0x636F6C72;
    /// Bits, palette, and which of its columns is which colour.
    private static final Set<Integer> KEPT = Set.of(0x62706363, 0x70636C72, 0x636D6170, 0x63646566);

    private static final int LISTED_COLOURS = 7;

    /// The signature, and the type of the file: both are the same for every picture.
    private static final int[] BEGINNING = {
        12, 0x6A502020, 0x0D0A870A, 28, 0x66747970, 0x6A707820, 0, 0x6A703220, 0x6A707820, 0x6A707862
    };

    private final byte[] content;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

    Jpeg2000Picture(byte[] content) {
        this.content = content;
        this.in = ByteBuffer.wrap(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    private record Box(int kind, int start, int end) {}

    /// Throws an unchecked exception if this is not a JPEG 2000 file.
    byte[] copy() throws FileRefused {
        if (Jpeg2000Codes.isStart(in, 0)) return new Jpeg2000Codes(content, 0, content.length).copy();
        for (int part : BEGINNING)
            out.writeBytes(ByteBuffer.allocate(4).putInt(part).array());
        int at = 0;
        while (at < content.length) {
            var box = box(at, content.length);
            if (box.kind == HEADER) write(HEADER, header(box));
            if (box.kind == CODES) {
                write(CODES, new Jpeg2000Codes(content, box.start, box.end).copy());
                return out.toByteArray();
            }
            at = box.end;
        }
        throw new IllegalArgumentException("no picture");
    }

    private Box box(int at, int end) {
        long length = in.getInt(at) & 0xFFFFFFFFL;
        int start = at + (length == 1 ? 16 : 8);
        if (length == 1) length = in.getLong(at + 8);
        if (length == 0) length = end - at;
        if (length < start - at || length > end - at) throw new IllegalArgumentException("no box");
        return new Box(in.getInt(at + 4), start, at + (int) length);
    }

    private byte[] header(Box header) throws FileRefused {
        var kept = new ByteArrayOutputStream();
        for (int at = header.start; at < header.end; ) {
            var box = box(at, header.end);
            if (box.kind == SIZE) PictureSize.check(in.getInt(box.start + 4), in.getInt(box.start));
            int length = length(box);
            if (length > 0) write(box.kind, ByteBuffer.wrap(content, box.start, length), kept);
            at = box.end;
        }
        return kept.toByteArray();
    }

    /// How much of the box is kept; 0 for all of none.
    private int length(Box box) {
        int all = box.end - box.start;
        if (box.kind == SIZE) return Math.min(all, 14);
        if (box.kind == COLOURS) return colours(in.get(box.start), all);
        return KEPT.contains(box.kind) ? all : 0;
    }

    /// Colours by a number, or by a profile; those of a vendor may be anything.
    private static int colours(int method, int all) {
        if (method == 1) return Math.min(all, LISTED_COLOURS);
        return method == 2 ? all : 0;
    }

    private void write(int kind, byte[] data) {
        write(kind, ByteBuffer.wrap(data), out);
    }

    private static void write(int kind, ByteBuffer data, ByteArrayOutputStream to) {
        var head = ByteBuffer.allocate(8).putInt(data.remaining() + 8).putInt(kind);
        to.writeBytes(head.array());
        to.write(data.array(), data.position(), data.remaining());
    }
}
