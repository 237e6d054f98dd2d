package org.openplan.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Copies the segments of a JPEG that a decoder needs and the orientation, and nothing else.
final class JpegPicture {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;

    private static final int JFIF_WITHOUT_THUMBNAIL = 14;
    private static final int ADOBE_LENGTH = 12;

    private final byte[] content;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out;
    private boolean turned;

    JpegPicture(byte[] content) {
        this.content = content;
        this.in = ByteBuffer.wrap(content);
        this.out = new ByteArrayOutputStream(content.length);
    }

    /// Throws an unchecked exception if this is not a JPEG.
    byte[] copy() throws FileRefused {
        if ((in.getShort() & 0xFFFF) != (0xFF00 | START)) throw new IllegalArgumentException("no JPEG");
        write(START);
        boolean scanned = false;
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
            scanned |= marker == SCAN;
        }
        if (!scanned) throw new IllegalArgumentException("no picture");
        write(END);
        return out.toByteArray();
    }

    /// A file truncated after the start of its picture ends where the data end, as in decoders.
    private int marker() {
        while (in.remaining() > 1) {
            if ((in.get() & 0xFF) != 0xFF) continue;
            int marker = in.get() & 0xFF;
            while (marker == 0xFF && in.hasRemaining()) marker = in.get() & 0xFF;
            if (marker != 0 && marker != 0xFF && !isAlone(marker)) return marker;
        }
        return END;
    }

    private void segment(int marker) throws FileRefused {
        int length = in.getShort() & 0xFFFF;
        if (length < 2) throw new IllegalArgumentException("no segment");
        int start = in.position();
        in.position(start + length - 2);
        if (isFrame(marker)) PictureSize.check(in.getShort(start + 3) & 0xFFFF, in.getShort(start + 1) & 0xFFFF);
        switch (marker) {
            case JFIF -> jfif(start, length - 2);
            case EXIF -> upright(start, length - 2);
            case COLOURS -> keep(marker, start, begins(start, "ICC_PROFILE\0") ? length - 2 : 0);
            case ADOBE -> keep(marker, start, begins(start, "Adobe") ? Math.min(length - 2, ADOBE_LENGTH) : 0);
            default -> keep(marker, start, isPicture(marker) ? length - 2 : 0);
        }
        if (marker == SCAN) scan();
    }

    /// Frames, tables, scans and restart markers; not comments and application segments.
    private static boolean isPicture(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC8 || marker >= SCAN && marker <= 0xDF;
    }

    /// Of the markers of frames, tables and one reserved, those that declare a size.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= START;
    }

    private void keep(int marker, int start, int length) {
        if (length == 0) return;
        write(marker);
        out.write((length + 2) >> 8);
        out.write(length + 2);
        out.write(content, start, length);
    }

    /// The last two bytes are the size of a thumbnail that would follow.
    private void jfif(int start, int length) {
        if (!begins(start, "JFIF\0") || length < JFIF_WITHOUT_THUMBNAIL) return;
        write(JFIF);
        out.write(0);
        out.write(JFIF_WITHOUT_THUMBNAIL + 2);
        out.write(content, start, JFIF_WITHOUT_THUMBNAIL - 2);
        out.write(0);
        out.write(0);
    }

    /// Keeps only the orientation of the camera's data.
    private void upright(int start, int length) {
        int up = Orientation.in(content, start, length);
        if (up > 1 && !turned) out.writeBytes(Orientation.alone(up));
        turned |= up > 1;
    }

    /// Compressed data end at a marker that is neither a stuffed byte nor a restart.
    private void scan() {
        int start = in.position();
        int at = start;
        while (at + 1 < content.length && !endsScan(at)) at++;
        if (at + 1 >= content.length) at = content.length;
        out.write(content, start, at - start);
        in.position(at);
    }

    private boolean endsScan(int at) {
        if ((content[at] & 0xFF) != 0xFF) return false;
        int next = content[at + 1] & 0xFF;
        return next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
    }

    private boolean begins(int start, String name) {
        int end = Math.min(content.length, start + name.length());
        return new String(content, start, end - start, StandardCharsets.ISO_8859_1).equals(name);
    }

    private void write(int marker) {
        out.write(0xFF);
        out.write(marker);
    }
}
