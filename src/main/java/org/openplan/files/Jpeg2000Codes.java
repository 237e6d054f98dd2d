package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/// Copies the segments of a JPEG 2000 codestream that a decoder needs, of the whole picture and of each tile: not
/// comments, and not the lists of lengths, which the copy would make wrong.
final class Jpeg2000Codes {

    private static final int START = 0xFF4F;
    private static final int SIZE = 0xFF51;
    private static final int TILE = 0xFF90;
    private static final int DATA = 0xFF93;
    private static final int END = 0xFFD9;
    /// Capabilities, coding, regions, quantization, order, packed headers.
    private static final Set<Integer> KEPT =
            Set.of(0xFF50, SIZE, 0xFF52, 0xFF53, 0xFF5C, 0xFF5D, 0xFF5E, 0xFF5F, 0xFF60, 0xFF61);

    private static final int TILE_LENGTH = 12;
    private static final int TILE_SIZE = 6;

    private final byte[] content;
    private final ByteBuffer in;
    private final int end;
    private final ByteArrayOutputStream out;
    private int at;

    Jpeg2000Codes(byte[] content, int start, int end) {
        this.content = content;
        this.in = ByteBuffer.wrap(content, 0, end);
        this.at = start;
        this.end = end;
        this.out = new ByteArrayOutputStream(end - start);
    }

    static boolean isStart(ByteBuffer in, int at) {
        return (in.getShort(at) & 0xFFFF) == START;
    }

    /// Throws an unchecked exception if this is not a codestream.
    byte[] copy() throws FileRefused {
        if (!isStart(in, at)) throw new IllegalArgumentException("no picture");
        at += 2;
        if (marker() != SIZE) throw new IllegalArgumentException("no size");
        PictureSize.check(extent(6), extent(10));
        writeMarker(out, START);
        segments(TILE, out);
        while (at + TILE_LENGTH <= end && marker() == TILE) tile();
        writeMarker(out, END);
        return out.toByteArray();
    }

    /// The extent of the picture in one direction, without its offset, which stands eight bytes further.
    private long extent(int place) {
        return (in.getInt(at + place) & 0xFFFFFFFFL) - (in.getInt(at + place + 8) & 0xFFFFFFFFL);
    }

    private int marker() {
        return in.getShort(at) & 0xFFFF;
    }

    /// Copies the segments before this marker as far as they are needed.
    private void segments(int last, ByteArrayOutputStream to) {
        for (int marker = marker(); marker != last; marker = marker()) {
            int length = 2 + (in.getShort(at + 2) & 0xFFFF);
            if (length < 4 || at + length > end) throw new IllegalArgumentException("no segment");
            if (KEPT.contains(marker)) to.write(content, at, length);
            at += length;
        }
    }

    private void tile() {
        int start = at;
        long length = in.getInt(at + TILE_SIZE) & 0xFFFFFFFFL;
        int tileEnd = length == 0 ? withoutEnd() : (int) Math.min(end, start + length);
        at += TILE_LENGTH;
        var head = new ByteArrayOutputStream();
        segments(DATA, head);
        if (at > tileEnd) throw new IllegalArgumentException("no tile");
        int size = TILE_LENGTH + head.size() + tileEnd - at;
        var begin = ByteBuffer.wrap(content, start, TILE_LENGTH).slice();
        var copy = ByteBuffer.allocate(TILE_LENGTH).put(begin);
        if (length != 0) copy.putInt(TILE_SIZE, size);
        out.writeBytes(copy.array());
        out.writeBytes(head.toByteArray());
        out.write(content, at, tileEnd - at);
        at = tileEnd;
    }

    /// A tile of unknown length reaches to the end of the picture.
    private int withoutEnd() {
        return (in.getShort(end - 2) & 0xFFFF) == END ? end - 2 : end;
    }

    private static void writeMarker(ByteArrayOutputStream to, int marker) {
        to.write(marker >> 8);
        to.write(marker);
    }
}
